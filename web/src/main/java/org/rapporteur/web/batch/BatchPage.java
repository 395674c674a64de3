package org.rapporteur.web.batch;

import java.util.List;

/// What the page of a batch shows.
///
/// @param job how far it is
/// @param events where its progress is told
/// @param problem why it could not be done, empty if it could
/// @param refused the files that were uploaded for it and not kept
/// @param changes what was done, file by file
/// @param unchanged how many files are as they were, a sentence; empty while it is not done
/// @param partly the documents that were read in part, a sentence each
/// @param news what is new for saved queries
public record BatchPage(
    JobLine job,
    String events,
    String problem,
    List<RefusedLine> refused,
    List<Line> changes,
    String unchanged,
    List<String> partly,
    List<NewsLine> news) {
  /// A file that was not kept.
  ///
  /// @param file its name as it was sent
  /// @param why why not, a sentence
  public record RefusedLine(String file, String why) {}

  /// A file.
  ///
  /// @param kind what was done, a word
  /// @param failed whether it could not be read
  /// @param file its name
  /// @param documents the documents in it; none if there are none to be read
  /// @param detail what else is to be known: passages, reason, remedy; maybe empty
  public record Line(
      String kind, boolean failed, String file, List<DocumentLink> documents, String detail) {}

  /// A document.
  ///
  /// @param name party, genre and year
  /// @param address where it can be read
  public record DocumentLink(String name, String address) {}

  /// A saved query.
  ///
  /// @param name what it is called
  /// @param passages how many passages are new for it
  /// @param address where they are listed
  /// @param problem why it cannot be asked, empty if it can
  public record NewsLine(String name, String passages, String address, String problem) {}
}
