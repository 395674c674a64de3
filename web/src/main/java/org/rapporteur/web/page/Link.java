package org.rapporteur.web.page;

/// A link.
///
/// @param text what it says
/// @param address where it leads
/// @param current whether it leads to what is shown already
public record Link(String text, String address, boolean current) {
  /// A link to something else.
  public Link(String text, String address) {
    this(text, address, false);
  }
}
