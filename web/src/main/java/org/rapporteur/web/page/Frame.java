package org.rapporteur.web.page;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands around a page's own content.
///
/// @param words the words of the interface
/// @param title what the page is called, in the window's title
/// @param tab the entry of the navigation to which it belongs, null for none
/// @param tabs the entries of the navigation
/// @param address the address of the page, with its parameters
/// @param otherLanguage the address of the same page in the other language
/// @param assets the addresses of style and script
/// @param token what forms that change something must send, see [org.rapporteur.web.http.Forgery];
///   empty where nothing can be changed
public record Frame(
    Words words,
    String title,
    @Nullable Tab tab,
    List<Tab> tabs,
    String address,
    String otherLanguage,
    AssetPaths assets,
    String token) {
  public Frame {
    tabs = List.copyOf(tabs);
  }

  /// Whether documents can be added.
  public boolean takesDocuments() {
    return tabs.contains(Tab.COLLECTION);
  }

  /// The navigation among overviews.
  public List<Link> overviews() {
    return Arrays.stream(Overview.values()).map(one -> one.link(address, words)).toList();
  }

  /// A phrase of the interface.
  public String say(String key, Object... values) {
    return words.get(key, values);
  }

  /// The addresses of bundled files.
  public interface AssetPaths {
    /// The address of a bundled file, which changes when the file does.
    String of(String name);
  }
}
