package org.rapporteur.index.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.rapporteur.core.document.Voice;
import org.rapporteur.index.QuerySyntaxException;
import org.rapporteur.index.query.QueryNode;

/// Typed queries as Lucene queries.
final class QueryCompiler {
  private final TextCompiler text;

  QueryCompiler(TextCompiler text) {
    this.text = text;
  }

  /// The query that finds what the node describes.
  ///
  /// @throws IOException, QuerySyntaxException if a pattern stands for too many words of this index
  Query compile(QueryNode node) throws IOException, QuerySyntaxException {
    return switch (node) {
      case QueryNode.Everything all -> FilterCompiler.passages();
      case QueryNode.And and -> {
        BooleanQuery.Builder parts = new BooleanQuery.Builder();
        for (QueryNode part : and.parts()) {
          add(parts, part);
        }
        yield withSomething(parts, and.parts());
      }
      case QueryNode.Or or -> {
        BooleanQuery.Builder parts = new BooleanQuery.Builder();
        for (QueryNode part : or.parts()) {
          parts.add(compile(part), Occur.SHOULD);
        }
        yield parts.build();
      }
      case QueryNode.Not not -> {
        BooleanQuery.Builder parts = new BooleanQuery.Builder();
        add(parts, not);
        yield withSomething(parts, List.of(not));
      }
      case QueryNode.Text words -> text.compile(words);
      case QueryNode.OfParty(var party) -> constant(Schema.PARTY, party.code());
      case QueryNode.OfProvision(var provision) -> constant(Schema.ARTICLE, provision.toString());
      case QueryNode.OfRecommendation(var code) -> constant(Schema.RECOMMENDATION, code.toString());
      case QueryNode.OfUrgency(var urgency) -> constant(Schema.URGENCY, urgency.name());
      case QueryNode.OfQuestion(var question) -> constant(Schema.QUESTION, question.toString());
      case QueryNode.OfGenre(var genre) -> constant(Schema.GENRE, Schema.term(genre));
      case QueryNode.OfVoice(var voice) -> constant(Schema.VOICE, Schema.term(voice));
      case QueryNode.OfLanguage(var language) -> constant(Schema.LANGUAGE, language.code());
      case QueryNode.OfYears(var years) -> new ConstantScoreQuery(FilterCompiler.years(years));
    };
  }

  /// The query that ranks what is found already, so that nothing is left in it but what ranks.
  Query ranking(QueryNode node) throws IOException, QuerySyntaxException {
    return switch (node) {
      case QueryNode.And and -> any(and.parts());
      case QueryNode.Or or -> any(or.parts());
      case QueryNode.Not not -> new MatchNoDocsQuery("takes away");
      case QueryNode.Text words ->
          text.isUnranked(words) ? new MatchNoDocsQuery("unranked") : text.compile(words);
      case QueryNode.Everything all -> compile(all);
      case QueryNode.Condition condition -> compile(condition);
    };
  }

  private Query any(List<QueryNode> parts) throws IOException, QuerySyntaxException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (QueryNode part : parts) {
      any.add(ranking(part), Occur.SHOULD);
    }
    return any.build();
  }

  /// Whether something in a node is not ranked by, see [TextCompiler#isUnranked].
  boolean hasUnranked(QueryNode node) {
    return switch (node) {
      case QueryNode.And and -> and.parts().stream().anyMatch(this::hasUnranked);
      case QueryNode.Or or -> or.parts().stream().anyMatch(this::hasUnranked);
      case QueryNode.Not not -> false;
      case QueryNode.Text words -> text.isUnranked(words);
      case QueryNode.Condition condition -> false;
      case QueryNode.Everything all -> false;
    };
  }

  /// Something to take away from, where all parts only take away.
  private static Query withSomething(BooleanQuery.Builder query, List<? extends QueryNode> parts) {
    if (parts.stream().allMatch(part -> part instanceof QueryNode.Not)) {
      query.add(FilterCompiler.passages(), Occur.FILTER);
    }
    return query.build();
  }

  private void add(BooleanQuery.Builder query, QueryNode part)
      throws IOException, QuerySyntaxException {
    if (part instanceof QueryNode.Not(QueryNode inner)) {
      query.add(compile(inner), Occur.MUST_NOT);
    } else {
      query.add(compile(part), Occur.MUST);
    }
  }

  private static Query constant(String field, String term) {
    return new ConstantScoreQuery(FilterCompiler.term(field, term));
  }

  /// The query whose matches in a passage are what to highlight: any words that the node looks for.
  Query highlighting(QueryNode node) throws IOException, QuerySyntaxException {
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    collect(node, words);
    BooleanQuery query = words.build();
    return query.clauses().isEmpty() ? new MatchNoDocsQuery("the query has no words") : query;
  }

  private void collect(QueryNode node, BooleanQuery.Builder words)
      throws IOException, QuerySyntaxException {
    switch (node) {
      case QueryNode.Text found -> words.add(text.compile(found), Occur.SHOULD);
      case QueryNode.And and -> {
        for (QueryNode part : and.parts()) {
          collect(part, words);
        }
      }
      case QueryNode.Or or -> {
        for (QueryNode part : or.parts()) {
          collect(part, words);
        }
      }
      // Words that must not be there, and things that are not words, have nothing to show.
      case QueryNode.Not not -> {}
      case QueryNode.Condition condition -> {}
      case QueryNode.Everything all -> {}
    }
  }

  /// Whether a query asks for questionnaire text, which is left out otherwise.
  static boolean asksForQuestionnaire(QueryNode node) {
    return switch (node) {
      case QueryNode.OfVoice(Voice voice) -> voice == Voice.QUESTIONNAIRE;
      case QueryNode.And and -> and.parts().stream().anyMatch(QueryCompiler::asksForQuestionnaire);
      case QueryNode.Or or -> or.parts().stream().anyMatch(QueryCompiler::asksForQuestionnaire);
      case QueryNode.Condition condition -> false;
      case QueryNode.Not not -> false;
      case QueryNode.Text words -> false;
      case QueryNode.Everything all -> false;
    };
  }

  /// Whether finding what a node describes compares the places of words.
  static boolean comparesPlaces(QueryNode node) {
    return switch (node) {
      case QueryNode.Near near -> true;
      case QueryNode.Phrase phrase -> phrase.parts().size() > 1;
      case QueryNode.Either either ->
          either.parts().stream().anyMatch(QueryCompiler::comparesPlaces);
      case QueryNode.And and -> and.parts().stream().anyMatch(QueryCompiler::comparesPlaces);
      case QueryNode.Or or -> or.parts().stream().anyMatch(QueryCompiler::comparesPlaces);
      case QueryNode.Not not -> comparesPlaces(not.part());
      case QueryNode.Text words -> false;
      case QueryNode.Condition condition -> false;
      case QueryNode.Everything all -> false;
    };
  }
}
