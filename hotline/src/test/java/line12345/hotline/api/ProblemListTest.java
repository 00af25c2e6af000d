package line12345.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The list of codes that the interface shows is the one that the source has. */
class ProblemListTest {
    /** A literal code with its status, or a code with {@code Response.Status} left out. */
    private static final Pattern REFUSAL =
            Pattern.compile("super\\(\\s*\"([a-z][a-z0-9-]+)\",\\s*(\\d{3}),");

    /** A refusal that is told its code: {@code WrongSearch("search-too-long", "…")}. */
    private static final Pattern TOLD =
            Pattern.compile(
                    "class (\\w+) extends Refusal.*?super\\(code, (\\d{3})", Pattern.DOTALL);

    private static final Pattern CODE_AND_SENTENCE =
            Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\",\\s*\"[^a-zA-Z\"]");

    /** Written by the door itself where there is no refusal of ours. */
    private static final List<String> OF_THE_DOOR =
            List.of(
                    "bug\t500\tbug",
                    "busy\t503\tbusy",
                    "http-400\t400\twrong shape",
                    "http-404\t404\tno such address",
                    "http-405\t405\tnot that method",
                    "http-406\t406\tnot that type of answer",
                    "http-413\t413\ttoo large",
                    "http-415\t415\tnot that type of body",
                    "no-right\t403\tno right",
                    "too-many-wrong-codes\t429\twrong code",
                    "wrong-code\t404\twrong code",
                    "wrong-sign\t400\twrong sign");

    @Test
    void theListIsComplete() throws IOException {
        Set<String> found = new TreeSet<>(OF_THE_DOOR);
        List<String> sources = sources();
        sources.forEach(source -> read(source, found));
        for (String source : sources) {
            Matcher told = TOLD.matcher(source);
            if (told.find()) {
                sources.forEach(other -> told(other, told.group(1), told.group(2), found));
            }
        }
        Path wanted = Path.of("target/problems.tsv");
        Files.createDirectories(wanted.getParent());
        Files.writeString(wanted, String.join("\n", found) + "\n");
        assertThat(Files.readString(Path.of("src/main/resources/api/problems.tsv")))
                .as("copy target/problems.tsv to src/main/resources/api/problems.tsv")
                .isEqualTo(Files.readString(wanted));
    }

    private static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        for (String module : List.of("../ticketing", "../channels", ".")) {
            try (Stream<Path> files = Files.walk(Path.of(module, "src/main/java"))) {
                for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                    sources.add(Files.readString(file));
                }
            }
        }
        return sources;
    }

    private static void told(String source, String refusal, String status, Set<String> found) {
        if (source.contains("new " + refusal + "(")) {
            Matcher code = CODE_AND_SENTENCE.matcher(source);
            while (code.find()) {
                found.add(code.group(1) + "\t" + status + "\t" + words(refusal));
            }
        }
    }

    private static void read(String source, Set<String> found) {
        if (!source.contains("extends Refusal") && !source.contains("extends Later")) {
            return;
        }
        Matcher refusal = REFUSAL.matcher(source);
        while (refusal.find()) {
            String before = source.substring(0, refusal.start());
            String name = before.substring(before.lastIndexOf("class ") + 6).split("\\W")[0];
            found.add(refusal.group(1) + "\t" + refusal.group(2) + "\t" + words(name));
        }
    }

    private static String words(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase();
    }
}
