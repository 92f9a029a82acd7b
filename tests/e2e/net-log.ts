// Reads the network log that Chromium writes and finds every address in it that is not on this machine.

const LOCAL = /^(127\.0\.0\.1|localhost|\[::1\]|::1|0\.0\.0\.0|sop-wijzer)$/
const ADDRESS = /\b(?:https?|wss?|ftp):\/\/([^/"\s:;]+|\[[^\]]+\])/g

/**
 * The hosts outside this machine that were asked for, looked up, or connected to; each once. In Electron the whole browser
 * is ours and everything counts. A director's own browser talks for itself; there only what our pages asked for counts.
 */
export function outsideAddresses(netLog: string, browser: 'ours' | 'the director’s own'): readonly string[] {
  const hosts = new Set<string>()
  for (const line of netLog.split('\n')) {
    // Only events; the log opens with constants that name addresses without using them.
    if (!line.includes('"params"')) continue
    if (browser !== 'ours' && !line.includes('"initiator":"http://127.0.0.1')) continue
    for (const [, host] of line.matchAll(ADDRESS)) if (host !== undefined && !LOCAL.test(host)) hosts.add(host)
    const lookedUp = /"host":"(?:https?:\/\/)?([^":/]+)(?::\d+)?"/.exec(line)?.[1]
    if (lookedUp !== undefined && !LOCAL.test(lookedUp)) hosts.add(lookedUp)
  }
  return [...hosts]
}
