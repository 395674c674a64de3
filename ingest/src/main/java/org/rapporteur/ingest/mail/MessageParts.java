package org.rapporteur.ingest.mail;

import java.util.ArrayList;
import java.util.List;

/// What of a message a mail program shows, and what is attached.
///
/// @param shown the texts, in order; of texts that say the same in other forms only one
/// @param attached the documents
/// @param encrypted whether a part needs a key
record MessageParts(List<MimePart> shown, List<MimePart> attached, boolean encrypted) {
  MessageParts {
    shown = List.copyOf(shown);
    attached = List.copyOf(attached);
  }

  static MessageParts of(MimePart root) {
    List<MimePart> shown = new ArrayList<>();
    List<MimePart> attached = new ArrayList<>();
    boolean encrypted = sort(root, shown, attached);
    return new MessageParts(shown, attached, encrypted);
  }

  private static boolean sort(MimePart part, List<MimePart> shown, List<MimePart> attached) {
    if (part.isEncrypted()) {
      return true;
    }
    if (part.isShown()) {
      shown.add(part);
      return false;
    }
    if (!part.isMultipart()) {
      if (!part.isSignature() && part.content().length > 0) {
        attached.add(part);
      }
      return false;
    }
    return part.type().equals("multipart/alternative")
        ? alternatives(part, shown, attached)
        : all(part.parts(), shown, attached);
  }

  private static boolean all(List<MimePart> parts, List<MimePart> shown, List<MimePart> attached) {
    boolean encrypted = false;
    for (MimePart part : parts) {
      encrypted |= sort(part, shown, attached);
    }
    return encrypted;
  }

  /// The alternatives stand from the plainest to the richest. The richest that has words is shown;
  /// what is attached inside another is attached all the same.
  private static boolean alternatives(
      MimePart part, List<MimePart> shown, List<MimePart> attached) {
    boolean encrypted = false;
    boolean chosen = false;
    List<MimePart> before = new ArrayList<>();
    for (MimePart alternative : part.parts().reversed()) {
      List<MimePart> texts = new ArrayList<>();
      List<MimePart> documents = new ArrayList<>();
      encrypted |= sort(alternative, texts, documents);
      before.addAll(0, documents);
      if (!chosen && texts.stream().anyMatch(MessageText::hasWords)) {
        shown.addAll(texts);
        chosen = true;
      }
    }
    attached.addAll(before);
    return encrypted;
  }
}
