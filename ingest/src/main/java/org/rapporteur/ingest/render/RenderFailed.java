package org.rapporteur.ingest.render;

/// A page that could not be drawn. The message says why, for a person.
public final class RenderFailed extends Exception {
  private static final long serialVersionUID = 1L;

  RenderFailed(String why) {
    super(why);
  }
}
