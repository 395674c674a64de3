package org.rapporteur.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.instrument.Provision;
import org.rapporteur.index.Facets;
import org.rapporteur.index.Facets.Count;
import org.rapporteur.index.Filters;
import org.rapporteur.index.InstrumentProvision;
import org.rapporteur.index.Order;
import org.rapporteur.web.SpecimenIndex;
import org.rapporteur.web.page.Names;
import org.rapporteur.web.page.Words;

class FacetViewsTest {
  private static final int LAWS = 5_000;
  private static final InstrumentProvision JURISDICTION = provision("lanzarote", "25");
  private static final InstrumentProvision NATIONALS = provision("lanzarote", "25(1)");
  private static final InstrumentProvision RARE = provision("XVI: Act 4999", "1");

  private static InstrumentProvision provision(String instrument, String address) {
    return new InstrumentProvision(instrument, Provision.tryParse(address).orElseThrow());
  }

  private static FacetViews views(Set<InstrumentProvision> chosen) {
    List<Count<InstrumentProvision>> counts =
        IntStream.range(0, LAWS)
            .mapToObj(n -> new Count<>(provision("XVI: Act " + n, "1"), n == 3000 ? 9L : 1L))
            .collect(Collectors.toCollection(ArrayList::new));
    counts.add(new Count<>(JURISDICTION, 7));
    counts.add(new Count<>(NATIONALS, 4));
    Facets facets =
        new Facets(
            List.of(), counts, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of());
    SearchForm form =
        new SearchForm("law", Filters.NONE.withProvisions(chosen), Order.RELEVANCE, 1);
    return new FacetViews(form, facets, new Names(SpecimenIndex.INSTRUMENTS, Words.english()));
  }

  private static FacetView view(FacetViews views, String name) {
    return views.views().stream().filter(v -> v.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void theArticlesOfTheInstrumentStandApartWithTheirParts() {
    FacetView articles = view(views(Set.of()), "article");
    assertThat(articles.first())
        .singleElement()
        .satisfies(article -> {
          assertThat(article.label()).startsWith("Article 25");
          assertThat(article.inside()).extracting(FacetView.Value::passages).containsExactly(4L);
        });
    assertThat(articles.left()).isZero();
  }

  @Test
  void ofThousandsTheCommonestAreShownAndTheRestIsAPageAway() {
    FacetView laws = view(views(Set.of()), "law");
    assertThat(laws.first().getFirst().passages()).isEqualTo(9);
    assertThat(laws.first().size() + laws.more().size()).isEqualTo(30);
    assertThat(laws.left()).isEqualTo(LAWS - 30);
    assertThat(laws.all()).isEqualTo("/facets/law?q=law");

    FacetView whole = views(Set.of()).whole("law").orElseThrow();
    assertThat(whole.first().size() + whole.more().size()).isEqualTo(LAWS);
    assertThat(whole.left()).isZero();
    assertThat(views(Set.of()).whole("nothing")).isEmpty();
  }

  @Test
  void whatIsChosenIsInSight() {
    FacetView laws = view(views(Set.of(RARE)), "law");
    assertThat(laws.first().getFirst())
        .satisfies(value -> {
          assertThat(value.chosen()).isTrue();
          assertThat(value.address()).isEqualTo("/?q=law");
        });
    assertThat(view(views(Set.of(NATIONALS)), "article").first().getFirst().inside())
        .extracting(FacetView.Value::chosen)
        .containsExactly(true);
  }
}
