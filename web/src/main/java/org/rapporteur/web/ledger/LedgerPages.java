package org.rapporteur.web.ledger;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.core.document.Voice;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.mention.PartyBasis;
import org.rapporteur.core.mention.ProvisionBasis;
import org.rapporteur.corpus.format.Format;
import org.rapporteur.corpus.listing.Mentions;
import org.rapporteur.corpus.listing.UncertainMentions;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.InstrumentProvision;
import org.rapporteur.index.LedgerRow;
import org.rapporteur.index.Meeting;
import org.rapporteur.index.Receipt;
import org.rapporteur.web.compiled.Kept;
import org.rapporteur.web.filter.FilterLinks;
import org.rapporteur.web.filter.FilterReader;
import org.rapporteur.web.http.Answer;
import org.rapporteur.web.http.Export;
import org.rapporteur.web.http.HttpProblem;
import org.rapporteur.web.http.Pages;
import org.rapporteur.web.http.Reception;
import org.rapporteur.web.http.Visit;
import org.rapporteur.web.page.Names;
import org.rapporteur.web.page.Pager;
import org.rapporteur.web.page.Tab;
import org.rapporteur.web.page.Words;
import org.rapporteur.web.search.Suggestions;

/// The ledger and its downloads.
public final class LedgerPages implements Pages {
  private static final int MAPS = 16;

  private final Supplier<Instruments> instruments;
  private final FilterReader filters;
  private final Kept<LedgerForm, List<Meeting>> maps = new Kept<>(MAPS);

  /// @param filters reads what is asked for
  public LedgerPages(Supplier<Instruments> instruments, FilterReader filters) {
    this.instruments = instruments;
    this.filters = filters;
  }

  @Override
  public void addTo(RoutesConfig routes, Reception reception) {
    routes.get("/ledger", reception.to(this::ledger));
    routes.get("/mentions.{format}", reception.to(this::export));
    routes.get("/uncertain.{format}", reception.to(this::exportUncertain));
  }

  private Answer ledger(Visit visit) throws IOException, HttpProblem {
    LedgerForm form = LedgerForm.of(visit.query(), filters);
    Names names = new Names(instruments.get(), visit.words());
    LedgerPage page =
        new LedgerPage(
            form.filters().parties().stream()
                .sorted()
                .map(names::of)
                .collect(Collectors.joining(", ")),
            form.filters().provisions().stream()
                .sorted()
                .map(asked -> written(asked, names))
                .collect(Collectors.joining(", ")),
            chosen(form, names),
            choices(form, visit.words()),
            form.lists() ? Optional.empty() : Optional.of(map(form, names, visit)),
            form.lists() ? Optional.of(rows(form, names, visit)) : Optional.empty(),
            new Suggestions(instruments).offers(names));
    return new Answer.Page(Tab.LEDGER, visit.say("Tab.LEDGER"), "ledger.jte", page);
  }

  /// A provision as one would write it into the form.
  private static String written(InstrumentProvision asked, Names names) {
    return names.isUsual(asked) ? asked.provision().toString() : FilterLinks.value(asked);
  }

  private static List<String> chosen(LedgerForm form, Names names) {
    return Stream.concat(
            form.filters().parties().stream().sorted().map(names::of),
            form.filters().provisions().stream().sorted().map(names::of))
        .toList();
  }

  private HeatMap map(LedgerForm form, Names names, Visit visit) throws IOException {
    CorpusReader corpus = visit.corpus();
    return HeatMap.of(maps.get(corpus, form.at(1), () -> meetings(form, corpus)), form, names);
  }

  private List<Meeting> meetings(LedgerForm form, CorpusReader corpus) throws IOException {
    List<Meeting> all = corpus.meetings(instruments.get().usual().id(), form.filters());
    return form.hasAllBases() ? all : BasedMeetings.among(all, form, corpus);
  }

  private static LedgerPage.Rows rows(LedgerForm form, Names names, Visit visit)
      throws IOException {
    Slice slice = new Slice((form.page() - 1L) * LedgerForm.SIZE, LedgerForm.SIZE);
    Receipt receipt =
        visit
            .corpus()
            .ledger(
                form.request(),
                row -> {
                  if (form.basis().test(row)) {
                    slice.accept(row);
                  }
                });
    return new LedgerPage.Rows(
        slice.total,
        RowGroup.of(slice.rows, names),
        Export.links(form.at(1).address(), "/mentions", visit.words()),
        form.at(1).address().at("/uncertain.csv").toString(),
        facts(receipt, visit.words()),
        Pager.of(
            form.page(),
            slice.total,
            LedgerForm.SIZE,
            number -> form.at(number).address().toString()));
  }

  /// Counts all rows and keeps those of one page.
  private static final class Slice {
    private final long from;
    private final int size;
    private final List<LedgerRow> rows = new ArrayList<>();
    private long total;

    Slice(long from, int size) {
      this.from = from;
      this.size = size;
    }

    void accept(LedgerRow row) {
      if (total >= from && rows.size() < size) {
        rows.add(row);
      }
      total++;
    }
  }

  private static List<LedgerPage.Fact> facts(Receipt receipt, Words words) {
    return List.of(
        new LedgerPage.Fact(
            words.get("receipt.looked-at"),
            words.count("documents", receipt.documents())
                + ", "
                + words.count("passages", receipt.passages())),
        new LedgerPage.Fact(words.get("receipt.failed"), words.number(receipt.failed())),
        new LedgerPage.Fact(words.get("receipt.unread"), words.number(receipt.unreadPages())),
        new LedgerPage.Fact(words.get("receipt.unresolved"), words.number(receipt.unresolved())),
        new LedgerPage.Fact(words.get("receipt.ambiguous"), words.number(receipt.ambiguous())),
        new LedgerPage.Fact(
            words.get("receipt.index"), receipt.version() + ", " + receipt.digest().sha256()));
  }

  private static List<LedgerPage.Choice> choices(LedgerForm form, Words words) {
    return List.of(
        choice(
            "voice",
            Voice.values(),
            FilterLinks::value,
            words::of,
            form.filters().voices()::contains),
        choice(
            "party_basis",
            PartyBasis.values(),
            PartyBasis::label,
            words::of,
            form.partyBases()::contains),
        choice(
            "provision_basis",
            ProvisionBasis.values(),
            ProvisionBasis::label,
            words::of,
            form.provisionBases()::contains));
  }

  private static <E> LedgerPage.Choice choice(
      String name,
      E[] values,
      Function<E, String> value,
      Function<E, String> label,
      Function<E, Boolean> chosen) {
    return new LedgerPage.Choice(
        name,
        Arrays.stream(values)
            .map(each ->
                new LedgerPage.Option(value.apply(each), label.apply(each), chosen.apply(each)))
            .toList());
  }

  /// The same bytes as `mentions` of the command line gives, unless bases were chosen.
  private Answer export(Visit visit) throws HttpProblem {
    LedgerForm form = LedgerForm.of(visit.query(), filters);
    return Export.of(
        "mentions",
        Export.format(visit.part("format")),
        Mentions.LISTING,
        rows ->
            visit
                .corpus()
                .ledger(
                    form.request(),
                    row -> {
                      if (form.basis().test(row)) {
                        rows.accept(row);
                      }
                    }));
  }

  private Answer exportUncertain(Visit visit) throws HttpProblem {
    LedgerForm form = LedgerForm.of(visit.query(), filters);
    Format format = Export.format(visit.part("format"));
    return Export.of(
        "uncertain-mentions",
        format,
        UncertainMentions.LISTING,
        rows -> visit.corpus().uncertain(form.request(), rows));
  }
}
