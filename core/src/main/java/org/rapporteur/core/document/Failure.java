package org.rapporteur.core.document;

import java.util.Locale;

/// A source that could not be read: kept and listed, never dropped.
///
/// @param source where it is
/// @param reason what is wrong with it
/// @param detail what exactly was found, in a few words; maybe empty
public record Failure(Source source, Reason reason, String detail) {
  /// What is wrong, in words for a person, and what to do about it.
  public enum Reason {
    MISSING("there is no such file or folder", "check the path"),
    NOT_READABLE("this user may not read it", "change its permissions, or run as its owner"),
    EMPTY("the file is empty", "ask the sender for it again"),
    ENCRYPTED("it needs a password", "remove the password and index it again"),
    DAMAGED("it is damaged", "open and save it anew, or ask the sender for it again"),
    MISLABELLED("it is not what its name says", "give it its right extension, or remove it"),
    UNSUPPORTED("it is of a kind that is not read", "save it as PDF, DOCX, HTML or text"),
    NO_TEXT(
        "it has no text",
        "if it is a scan, install what is missing and index it again, without --ocr off"),
    TOO_LARGE("it is larger than the limit", "unpack or split it"),
    OUT_OF_MEMORY(
        "reading it takes more memory than its reader may have", "raise --heap, or split the file"),
    TIMED_OUT("reading it took longer than the limit", "raise --time-limit, or convert it to PDF"),
    CRASHED("the reader broke down on it", "convert it to PDF, and report the file as a fault");

    private final String words;
    private final String remedy;

    Reason(String words, String remedy) {
      this.words = words;
      this.remedy = remedy;
    }

    /// The word for it, in data.
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// What is wrong.
    public String words() {
      return words;
    }

    /// What to do.
    public String remedy() {
      return remedy;
    }
  }

  /// The whole message on one line: file, reason, detail, remedy.
  public String message() {
    return source.name()
        + ": "
        + reason.words()
        + (detail.isEmpty() ? "" : " (" + detail + ")")
        + "; "
        + reason.remedy();
  }
}
