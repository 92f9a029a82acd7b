// A mail as it is read before it is sent.

interface MailWordsProps {
  readonly subject: string
  readonly text: string
}

export const MailWords = ({ subject, text }: MailWordsProps) => (
  <div className="mail stack-s">
    <p>
      <strong>{subject}</strong>
    </p>
    {text.split('\n\n').map((paragraph) => (
      <p key={paragraph}>{paragraph}</p>
    ))}
  </div>
)
