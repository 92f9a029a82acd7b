// The nonce of this load of the page: styles that our libraries add at run time must carry it.

/** Empty when the page was not served by one of our hosts, as in a unit test. */
export function styleNonce(): string {
  return document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? ''
}
