package org.rapporteur.corpus.recommendation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.instrument.Urgency;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Language;
import org.rapporteur.corpus.matrix.Matrix;
import org.rapporteur.corpus.matrix.MatrixCategory;
import org.rapporteur.corpus.matrix.MatrixCell;
import org.rapporteur.corpus.matrix.MatrixHead;
import org.rapporteur.corpus.matrix.MatrixRow;
import org.rapporteur.corpus.matrix.MatrixSource;
import org.rapporteur.index.IndexedDocument;

/// The matrix of a register: recommendations down, parties across. A cell says how pressing the
/// recommendation is and in what way it is addressed to the party, and leads to the words.
public final class RecommendationMatrix {
  /// The longest beginning of a recommendation's text at the head of its row.
  private static final int LONGEST_HEAD = 140;

  private static final Set<Addressing> ADDRESSED =
      EnumSet.complementOf(EnumSet.of(Addressing.EXCEPTED, Addressing.NOT));

  private RecommendationMatrix() {}

  /// Makes the matrix of some parties.
  public static Matrix of(Register register, List<Party> parties) {
    boolean several = register.isOfSeveral();
    List<MatrixRow> rows = new ArrayList<>();
    Set<MatrixCategory> used = new LinkedHashSet<>();
    for (Adopted adopted : register.adopted()) {
      List<MatrixCell> cells =
          parties.stream().map(party -> cell(adopted, adopted.addressee(party))).toList();
      cells.forEach(cell -> used.add(cell.category()));
      rows.add(new MatrixRow(head(adopted, several), cells));
    }
    return new Matrix(
        "Recommendations and to whom they are addressed",
        "code",
        parties.stream()
            .map(party -> new MatrixHead(party.code(), party.name(Language.ENGLISH)))
            .toList(),
        rows,
        legend(register, used),
        List.of());
  }

  private static MatrixHead head(Adopted adopted, boolean several) {
    String code = adopted.recommendation().code().toString();
    return new MatrixHead(
        several ? code + " (" + adopted.document().entry().source().name() + ")" : code,
        beginning(adopted.text()));
  }

  private static String beginning(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= LONGEST_HEAD) {
      return line;
    }
    int end = line.lastIndexOf(' ', LONGEST_HEAD - 2);
    return line.substring(0, end < 0 ? LONGEST_HEAD - 2 : end) + " …";
  }

  /// The categories that occur: by urgency, the most pressing first, then those without any.
  private static List<MatrixCategory> legend(Register register, Set<MatrixCategory> used) {
    List<@Nullable Urgency> urgencies = new ArrayList<>(register.urgencies());
    urgencies.add(null);
    Set<MatrixCategory> known = new LinkedHashSet<>();
    for (@Nullable Urgency urgency : urgencies) {
      for (Addressing addressing : ADDRESSED) {
        known.add(Shade.of(urgency, addressing));
      }
    }
    for (Addressing addressing : Addressing.values()) {
      known.add(Shade.of(null, addressing));
    }
    return known.stream().filter(used::contains).toList();
  }

  private static MatrixCell cell(Adopted adopted, Addressee addressee) {
    MatrixCategory category = Shade.of(adopted.recommendation().urgency(), addressee.addressing());
    return new MatrixCell(category, note(addressee), sources(adopted, addressee));
  }

  /// Which footnotes say so.
  private static String note(Addressee addressee) {
    return addressee.evidence().stream()
        .map(words -> words.passage().passage().locator().footnote())
        .filter(footnote -> !footnote.isEmpty())
        .distinct()
        .map(footnote -> "fn. " + footnote)
        .collect(Collectors.joining(", "));
  }

  /// The passages with the words, those of a footnote before the recommendation that calls it.
  private static List<MatrixSource> sources(Adopted adopted, Addressee addressee) {
    List<TaggedPassage> passages =
        new ArrayList<>(
            addressee.evidence().stream().map(Addressee.Words::passage).distinct().toList());
    if (!passages.contains(adopted.passage())) {
      passages.add(adopted.passage());
    }
    IndexedDocument document = adopted.document();
    return passages.stream()
        .map(passage ->
            new MatrixSource(
                document.id(passage.passage()),
                document.entry().source().name(),
                String.join(", ", passage.passage().locator().pinpoints()),
                document.citation(passage).text(),
                remark(document, addressee, passage),
                document.text(passage)))
        .toList();
  }

  /// The words that say so: `“all parties”`.
  private static String remark(
      IndexedDocument document, Addressee addressee, TaggedPassage passage) {
    return addressee.evidence().stream()
        .filter(words -> words.passage().equals(passage))
        .map(words -> "“" + words.span().in(document.tagged().document().text()) + "”")
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
