package org.rapporteur.ingest.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a language writes beyond the 26 plain letters, or in their place.
///
/// @param letters those letters, small
/// @param frequent the letters of which much of any text consists, for a script of its own; they
///   tell encodings apart that differ in the order of one alphabet only
record Alphabet(String letters, String frequent) {
  /// The languages of Europe; those that write alike stand together.
  static final List<Alphabet> ALL =
      Stream.concat(
              Stream.of(
                      "àâæçéèêëîïôœùûüÿ", // French
                      "äöüßéà", // German
                      "áéíóúüñçàèòïºª", // Spanish, Catalan, Galician
                      "áàâãçéêíóôõúüºª", // Portuguese
                      "àèéìíòóùúºª", // Italian
                      "åäöæøéüàó", // Danish, Finnish, Norwegian, Swedish
                      "áðéíóúýþæöø", // Faroese, Icelandic
                      "áéíóúàèìòùëïöüêîôûŵŷ", // Dutch, Irish, Scottish, Welsh
                      "äöõüšž", // Estonian
                      "ąćęłńóśźż", // Polish
                      "áčďéěíňóřšťúůýžäĺľŕô", // Czech, Slovak
                      "áéíóöőúüű", // Hungarian
                      "ăâîşţșț", // Romanian
                      "čćđšž", // Bosnian, Croatian, Montenegrin, Serbian, Slovene
                      "ëç", // Albanian
                      "çğıöşüâîûəi̇", // Azerbaijani, Turkish
                      "ąčęėįšųūž", // Lithuanian
                      "āčēģīķļņšūžōŗ", // Latvian
                      "ċġħżàèìòù") // Maltese
                  .map(letters -> new Alphabet(letters, "")),
              Stream.of(
                  new Alphabet("абвгдежзийклмнопрстуфхцчшщъыьэюяё", "оеаинтсрв"),
                  new Alphabet("абвгґдеєжзиіїйклмнопрстуфхцчшщьюя", "оаиніевтр"),
                  new Alphabet("абвгдђѓежзѕијкљлмнњопрстћќуфхцчџш", "аоиенртсј"),
                  new Alphabet("αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ", "αοιετσνρ")))
          .collect(Collectors.toUnmodifiableList());

  /// Whether the script is its own, so that plain letters stand in other words.
  boolean ownScript() {
    return !frequent.isEmpty();
  }

  boolean has(char small) {
    return letters.indexOf(small) >= 0;
  }

  boolean isFrequent(char small) {
    return frequent.indexOf(small) >= 0;
  }
}
