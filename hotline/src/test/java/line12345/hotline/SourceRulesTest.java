package line12345.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** House rules that are about the text of the sources: what a class file does not show. */
class SourceRulesTest {
    private static final int LONGEST = 300;
    private static final int USUAL = 150;
    private static final int LONGEST_TEST = 400;

    /** SQL and annotations that would read the database's or the machine's clock. */
    private static final Pattern OTHER_CLOCK =
            Pattern.compile(
                    "\\bnow\\(\\s*\\)(?!\\s*\\{)|current_timestamp|current_date|@CreationTimestamp|@UpdateTimestamp",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern CLOCK_BEAN = Pattern.compile("\\b(clock|officeClock)\\.now\\(\\)");

    private static final Pattern OWN_STYLE_OR_SCRIPT =
            Pattern.compile(
                    "\\sstyle\\s*=|<style|\\son[a-z]+\\s*=\\s*[\"']|<script(?![^>]*\\bsrc=)");

    private final List<Path> sources = files("src/main", ".java", ".sql");

    @Test
    void theSourcesAreFound() {
        assertThat(sources).hasSizeGreaterThan(150);
        assertThat(files("src/test", ".java")).hasSizeGreaterThan(20);
    }

    @Test
    void sqlAndAnnotationsDoNotReadAClockEither() {
        for (Path source : sources) {
            if (source.toString().contains("/ticketing/time/")) {
                continue;
            }
            String text = CLOCK_BEAN.matcher(read(source)).replaceAll("clock");
            assertThat(OTHER_CLOCK.matcher(text).results().map(r -> r.group()))
                    .as(source.toString())
                    .isEmpty();
        }
    }

    @Test
    void noFileNeedsThreeHundredLinesAndNineOfTenFarFewer() {
        List<Path> java = files("src/main", ".java");
        assertThat(java).allMatch(file -> lines(file) <= LONGEST, "at most 300 lines");
        long short_ = java.stream().filter(file -> lines(file) < USUAL).count();
        assertThat(short_ * 10).isGreaterThanOrEqualTo(java.size() * 9L);
        assertThat(files("src/test", ".java"))
                .allMatch(file -> lines(file) <= LONGEST_TEST, "at most 400 lines");
    }

    @Test
    void everyRoomSaysWhatItIsForInBothLanguages() {
        files("src/main", ".java").stream()
                .map(Path::getParent)
                .distinct()
                .forEach(
                        room -> {
                            Path sentence = room.resolve("package-info.java");
                            assertThat(sentence).exists();
                            assertThat(read(sentence))
                                    .as(sentence.toString())
                                    .containsPattern("\\p{IsHan}");
                        });
    }

    /** The content policy would leave it without effect, and in silence. */
    @Test
    void noPageCarriesItsOwnStyleOrScript() {
        List<Path> pages = files("src/main", ".html");
        assertThat(pages).hasSizeGreaterThan(50);
        for (Path page : pages) {
            assertThat(OWN_STYLE_OR_SCRIPT.matcher(read(page)).results().map(r -> r.group()))
                    .as(page.toString())
                    .isEmpty();
        }
    }

    private static List<Path> files(String part, String... endings) {
        try (Stream<Path> all = Files.walk(Path.of("..").toRealPath())) {
            return all.filter(path -> path.toString().contains("/" + part + "/"))
                    .filter(path -> !path.toString().contains("/node_modules/"))
                    .filter(path -> !path.toString().contains("/target/"))
                    .filter(path -> Stream.of(endings).anyMatch(path.toString()::endsWith))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        return read(file).lines().count();
    }
}
