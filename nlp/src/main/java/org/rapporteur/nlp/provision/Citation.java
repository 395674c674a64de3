package org.rapporteur.nlp.provision;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.core.instrument.Provision;
import org.rapporteur.core.text.Span;

/// A citation as written, before anybody knows of which law: `Articles 18 to 20 and 25(1)(d), (e)`.
///
/// @param unit what the law calls its provisions
/// @param annex the annex in which they stand, as written: `Annex III`; empty for the law itself
/// @param span all its words, from the annex or the unit to the last member
/// @param parts its members in the order of the text
/// @param provisions the provisions written or implied, without those between articles
record Citation(Unit unit, String annex, Span span, List<Part> parts, List<Provision> provisions) {
  /// What a law calls its provisions.
  enum Unit {
    ARTICLE,
    /// Common-law and German statutes; also a part of any report, so a law must be named beside it.
    SECTION
  }

  static Citation of(Unit unit, String annex, Span span, List<Part> parts) {
    List<Provision> provisions = new ArrayList<>(parts.size());
    for (Part part : parts) {
      if (part instanceof Part.Address address) {
        provisions.add(address.provision());
      }
    }
    return new Citation(unit, annex, span, List.copyOf(parts), List.copyOf(provisions));
  }

  /// One member of a citation.
  sealed interface Part {
    /// The words of this member.
    Span span();

    /// A provision.
    ///
    /// @param written whether it is written out, not only implied by a range
    record Address(Span span, Provision provision, boolean written) implements Part {}

    /// A whole article that a range implies.
    ///
    /// @param article its number, which the law may turn out not to have
    record Between(Span span, String article) implements Part {}

    /// Something that is an address and cannot be read whole, so that it is not shortened.
    record Unread(Span span, String reason) implements Part {}
  }
}
