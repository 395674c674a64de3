package org.rapporteur.web.limit;

/// The sorts of work that must not crowd out one another.
public enum Work {
  /// Finding something and showing a page of it.
  QUESTION,
  /// Reading many documents to make one page or file of them.
  COMPILATION,
  /// Drawing a page of a document.
  PICTURE,
  /// Writing as many rows as there are, as fast as the client reads them.
  EXPORT
}
