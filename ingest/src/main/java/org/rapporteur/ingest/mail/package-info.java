/// Messages, read as a mail program shows them: who wrote to whom, when and about what, then the
/// body once. What is attached is handed on as documents of their own.
///
/// | types | what they do |
/// |---|---|
/// | [org.rapporteur.ingest.mail.EmlParser], [org.rapporteur.ingest.mail.MsgParser] | the parsers, shaped like Tika's |
/// | `MimeReader`, `MimePart` | a MIME message taken apart |
/// | `MessageParts` | what of it is shown, and what is attached |
/// | `MessageHead`, `MessageWriter`, `MailText` | what is shown, as XHTML |
@NullMarked
package org.rapporteur.ingest.mail;

import org.jspecify.annotations.NullMarked;
