package org.rapporteur.web.reply;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.corpus.answer.AnswerMatrix;
import org.rapporteur.corpus.answer.AnswerPaper;
import org.rapporteur.corpus.answer.AnswerRow;
import org.rapporteur.corpus.answer.Compilation;
import org.rapporteur.corpus.answer.ListedItem;
import org.rapporteur.corpus.format.Format;
import org.rapporteur.corpus.listing.NameReader;
import org.rapporteur.corpus.matrix.Matrix;
import org.rapporteur.corpus.paper.PaperFormat;
import org.rapporteur.index.query.Vocabulary;
import org.rapporteur.web.compiled.Compiled;
import org.rapporteur.web.http.Answer;
import org.rapporteur.web.http.Export;
import org.rapporteur.web.http.HttpProblem;
import org.rapporteur.web.http.Pages;
import org.rapporteur.web.http.PaperDownload;
import org.rapporteur.web.http.Query;
import org.rapporteur.web.http.Reception;
import org.rapporteur.web.http.Visit;
import org.rapporteur.web.limit.Work;
import org.rapporteur.web.matrix.MatrixAnswer;
import org.rapporteur.web.page.Link;
import org.rapporteur.web.page.Names;
import org.rapporteur.web.page.Tab;

/// The pages of replies: side by side, and as a matrix.
public final class ReplyPages implements Pages {
  private static final String REPLIES = "/replies";
  private static final String MATRIX = "/matrices/questions";
  private static final List<String> FILTERS = List.of("round", "question", "party");

  private final Supplier<Instruments> instruments;
  private final NameReader names;
  private final Compiled compiled;

  /// @param vocabulary the names by which questions and parties are asked for
  /// @param compiled the replies
  public ReplyPages(Supplier<Instruments> instruments, Vocabulary vocabulary, Compiled compiled) {
    this.compiled = compiled;
    this.instruments = instruments;
    this.names = new NameReader(vocabulary, instruments);
  }

  @Override
  public void addTo(RoutesConfig routes, Reception reception) {
    routes.get(REPLIES, reception.to(Work.COMPILATION, this::replies));
    routes.get(REPLIES + ".{format}", reception.to(Work.COMPILATION, this::download));
    routes.get(MATRIX, reception.to(Work.COMPILATION, visit -> matrix(visit, "")));
    routes.get(
        MATRIX + ".{format}",
        reception.to(Work.COMPILATION, visit -> matrix(visit, visit.part("format"))));
  }

  private Answer replies(Visit visit) throws IOException, HttpProblem {
    ReplyForm form = ReplyForm.of(visit.query(), names);
    List<Compilation> all = form.compile(visit.corpus(), compiled);
    Optional<Compilation> chosen = form.chosen(all);
    List<Link> questions = new ArrayList<>();
    List<RepliesPage.Asked> asked = new ArrayList<>();
    if (chosen.isPresent()) {
      Compilation compilation = chosen.get();
      if (form.questions().isEmpty()) {
        compilation.items().forEach(item -> questions.add(link(form, item)));
      } else {
        Names called = new Names(instruments.get(), visit.words());
        AnswerViews views = new AnswerViews(compilation, form.respondents(compilation), called);
        form.items(compilation).forEach(item -> asked.add(views.of(item)));
      }
    }
    RepliesPage page =
        new RepliesPage(form, rounds(form, all), questions, asked, downloads(form, visit));
    return new Answer.Page(Tab.OVERVIEWS, visit.say("replies"), "replies.jte", page);
  }

  private static Link link(ReplyForm form, ListedItem item) {
    String label = item.label().isEmpty() ? "" : " – " + item.label();
    return new Link(item.item() + label, form.with(item.item().question()).at(REPLIES).toString());
  }

  static List<Link> rounds(ReplyForm form, List<Compilation> all) {
    return all.stream()
        .map(ReplyForm::name)
        .map(name ->
            new Link(
                name,
                form.at(REPLIES).with("round", name).toString(),
                name.equals(form.questionnaire())))
        .toList();
  }

  private static List<Link> downloads(ReplyForm form, Visit visit) {
    Query address = form.at(REPLIES);
    List<Link> links = new ArrayList<>(PaperDownload.links(address));
    links.addAll(Export.links(address, REPLIES, visit.words()));
    return links;
  }

  private Answer download(Visit visit) throws IOException, HttpProblem {
    ReplyForm form = ReplyForm.of(visit.query(), names);
    Compilation compilation = compilation(form, visit);
    String extension = visit.part("format");
    Optional<PaperFormat> paper = PaperFormat.named(extension);
    if (paper.isPresent()) {
      return PaperDownload.of(
          "replies",
          AnswerPaper.of(compilation, form.items(compilation), form.respondents(compilation)),
          paper.get());
    }
    Format format = Export.format(extension);
    return Export.of(
        "replies",
        format,
        AnswerRow.LISTING,
        rows ->
            AnswerRow.of(compilation, form.items(compilation), form.respondents(compilation))
                .forEach(rows));
  }

  private Answer matrix(Visit visit, String extension) throws IOException, HttpProblem {
    ReplyForm form = ReplyForm.of(visit.query(), names);
    Compilation compilation = compilation(form, visit);
    Matrix matrix =
        AnswerMatrix.of(compilation, form.items(compilation), form.respondents(compilation));
    return MatrixAnswer.of(
        visit.say("matrix.questions"), matrix, form.at(MATRIX), FILTERS, extension);
  }

  private Compilation compilation(ReplyForm form, Visit visit) throws IOException, HttpProblem {
    return form.chosen(form.compile(visit.corpus(), compiled))
        .orElseThrow(() -> new HttpProblem(404, visit.say("replies.none")));
  }
}
