package org.rapporteur.web.api;

import io.javalin.http.Context;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.text.Language;
import org.rapporteur.corpus.format.Format;
import org.rapporteur.corpus.listing.NameReader;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.QuerySyntaxException;
import org.rapporteur.index.QueryTimeoutException;
import org.rapporteur.web.http.Desk;
import org.rapporteur.web.http.LateOutput;
import org.rapporteur.web.http.Parameters;
import org.rapporteur.web.limit.Work;

/// Answers the requests for one operation.
///
/// @param operation the operation, which changes nothing
/// @param result what it answers with
/// @param names reads parameters
/// @param edition tells versions of this program apart that answer differently
record OperationDesk(Operation operation, Result.Read result, NameReader names, String edition)
    implements Desk {
  private static final int BUFFER = 1 << 16;
  private static final int USUAL_PAGE = 100;

  /// The tags of operations that read many documents for one answer.
  private static final Set<String> COMPILED =
      Set.of("replies", "recommendations", "findings", "parties");

  @Override
  public Work work(Context ctx) {
    String format = ctx.queryParam("format");
    Optional<Media> media =
        format == null ? Media.accepted(ctx.header("Accept")) : Media.named(format);
    if (COMPILED.contains(operation.tag())) {
      return Work.COMPILATION;
    }
    return result instanceof Result.Rows<?> && !media.equals(Optional.of(Media.JSON))
        ? Work.EXPORT
        : Work.QUESTION;
  }

  @Override
  public void serve(Context ctx, CorpusReader corpus) throws IOException {
    LateOutput body = new LateOutput(ctx);
    try {
      answer(ctx, corpus, body);
    } catch (ApiProblem problem) {
      refuse(ctx, body, problem);
    } catch (QuerySyntaxException e) {
      String detail = e.problem(Language.ENGLISH);
      refuse(ctx, body, ApiProblem.ofQuery("q", e.position(), detail));
    } catch (QueryTimeoutException e) {
      refuse(ctx, body, new ApiProblem(ApiProblem.Kind.SLOW, sentence(e)));
    } catch (IOException | RuntimeException e) {
      if (!body.isBegun()) {
        throw e;
      }
      body.abort();
    }
  }

  private static String sentence(QueryTimeoutException e) {
    String message = String.valueOf(e.getMessage());
    return Character.toUpperCase(message.charAt(0)) + message.substring(1) + ".";
  }

  private void answer(Context ctx, CorpusReader corpus, LateOutput body)
      throws IOException, ApiProblem, QuerySyntaxException {
    Arguments asked =
        new Arguments(
            operation.parameters(), ctx.pathParamMap(), new Parameters(ctx.queryParamMap()), names);
    Optional<String> format = asked.one(Operation.format(result));
    String label =
        switch (result) {
          case Result.Rows<?> rows -> media(format, ctx).label();
          case Result.One<?> one -> media(format, ctx).label();
          case Result.File file -> FileNegotiation.format(file, format, ctx.header("Accept"));
        };
    String tag = operation.stable() ? tag(asked, corpus, label) : "";
    if (isKnown(ctx.header("If-None-Match"), tag)) {
      ctx.status(304);
      head(ctx, label, tag);
      return;
    }
    body.head(() -> head(ctx, label, tag));
    BufferedOutputStream out = new BufferedOutputStream(body, BUFFER);
    RowsAnswer answer = new RowsAnswer(asked, corpus, out);
    switch (result) {
      case Result.Rows<?> rows -> rows(rows, media(format, ctx), asked, corpus, answer);
      case Result.One<?> one -> one(one, media(format, ctx), answer);
      case Result.File file -> file.source().write(asked, corpus, label, out);
    }
    out.close(); // not where it fails: what is in the buffer would go out as if it were all
  }

  private void head(Context ctx, String label, String tag) {
    ctx.header("Vary", "Accept");
    ctx.header("Cache-Control", "private, no-cache");
    if (!tag.isEmpty()) {
      ctx.header("ETag", tag);
    }
    ctx.contentType(type(label));
    if (!label.equals(Media.JSON.label())) {
      String name = operation.id() + "." + label.replace("-raw", "");
      ctx.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
  }

  private String type(String label) {
    return result instanceof Result.File file
        ? file.types().getOrDefault(label, "application/octet-stream")
        : Media.named(label).orElseThrow().type();
  }

  private void rows(
      Result.Rows<?> rows, Media media, Arguments asked, CorpusReader corpus, RowsAnswer answer)
      throws IOException, ApiProblem, QuerySyntaxException {
    if (media == Media.JSON) {
      int limit = asked.one(Operation.LIMIT).orElse(USUAL_PAGE);
      answer.page(rows, place(asked, corpus), limit);
    } else {
      all(rows, media, answer);
    }
  }

  private static <R> void all(Result.Rows<R> rows, Media media, RowsAnswer answer)
      throws IOException, ApiProblem, QuerySyntaxException {
    answer.all(rows.listing(), rows.source(), format(media));
  }

  private static <R> void one(Result.One<R> one, Media media, RowsAnswer answer)
      throws IOException, ApiProblem, QuerySyntaxException {
    answer.all(one.listing(), one.source(), format(media));
  }

  private static Format format(Media media) {
    return switch (media) {
      case JSON, JSONL -> Format.JSONL;
      case CSV -> Format.CSV;
      case CSV_RAW -> Format.CSV_RAW;
      case XLSX -> Format.XLSX;
    };
  }

  private static Media media(Optional<String> format, Context ctx) throws ApiProblem {
    return format
        .flatMap(Media::named)
        .or(() -> Media.accepted(ctx.header("Accept")))
        .orElseThrow(() ->
            new ApiProblem(
                ApiProblem.Kind.NOT_ACCEPTABLE,
                "There are " + String.join(", ", Media.labels()) + "."));
  }

  /// Where the page begins that is asked for.
  private Cursor place(Arguments asked, CorpusReader corpus) throws IOException, ApiProblem {
    String request = operation.id() + asked.request(Set.of("cursor", "limit", "format"));
    Cursor first = Cursor.of(0, corpus.commit() + edition, request);
    Optional<String> given = asked.one(Operation.CURSOR);
    if (given.isEmpty()) {
      return first;
    }
    Cursor place =
        Cursor.parse(given.get())
            .orElseThrow(
                () -> ApiProblem.ofParameter("cursor", "It is none that a page gave as `next`."));
    if (!place.request().equals(first.request())) {
      throw new ApiProblem(
          ApiProblem.Kind.CURSOR, "It is of a request with other parameters; begin without it.");
    }
    if (!place.commit().equals(first.commit())) {
      throw new ApiProblem(
          ApiProblem.Kind.CHANGED,
          "Rows may have come or gone before this place; begin again without the cursor.");
    }
    return place;
  }

  private String tag(Arguments asked, CorpusReader corpus, String label) throws IOException {
    return '"'
        + Cursor.tag(
            String.join(
                "\n",
                corpus.commit(),
                edition,
                operation.id(),
                label,
                asked.request(Set.of("format"))))
        + '"';
  }

  private static boolean isKnown(@Nullable String known, String tag) {
    return known != null
        && !tag.isEmpty()
        && Arrays.stream(known.split(","))
            .map(one -> one.strip().replaceFirst("^W/", ""))
            .anyMatch(one -> one.equals(tag) || one.equals("*"));
  }

  private static void refuse(Context ctx, LateOutput body, ApiProblem problem) {
    if (body.isBegun()) {
      body.abort();
    } else {
      problem.write(ctx);
    }
  }
}
