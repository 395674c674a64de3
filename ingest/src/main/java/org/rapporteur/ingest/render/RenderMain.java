package org.rapporteur.ingest.render;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;

/// The main of a process that draws pages: reads requests, writes pictures, and ends when its input
/// does or the process that started it is gone.
public final class RenderMain {
  private RenderMain() {}

  /// Draws until its input ends.
  ///
  /// @param args the identifier of the process that started this one
  public static void main(String[] args) throws IOException {
    ProcessHandle starter = ProcessHandle.of(Long.parseLong(args[0])).orElse(null);
    if (starter == null) {
      return;
    }
    Thread watch =
        new Thread(
            () -> {
              starter.onExit().join();
              Runtime.getRuntime().halt(1);
            },
            "watch on the starter");
    watch.setDaemon(true);
    watch.start();
    try (DataInputStream in =
            new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        DataOutputStream out =
            new DataOutputStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)))) {
      while (true) {
        answer(PageRequest.read(in), out);
      }
    } catch (EOFException e) {
      // Nobody asks any more.
    }
  }

  private static void answer(PageRequest request, DataOutputStream out) throws IOException {
    byte[] png = {};
    String why = "";
    try {
      png = PageDrawing.draw(request);
    } catch (OutOfMemoryError e) {
      why = "drawing it takes more memory than it may have";
    } catch (IOException | RuntimeException | StackOverflowError e) {
      why = "the page cannot be drawn";
    }
    out.writeInt(png.length);
    if (png.length == 0) {
      out.writeUTF(why);
    } else {
      out.write(png);
    }
    out.flush();
  }
}
