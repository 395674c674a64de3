package org.rapporteur.web.upload;

/// A name that no file may have.
final class RefusedName extends Exception {
  private static final long serialVersionUID = 1L;

  private final Refusal why;

  RefusedName(Refusal why) {
    super(why.name());
    this.why = why;
  }

  Refusal why() {
    return why;
  }
}
