package line12345.hotline.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A list with something open beside it: on a phone only what is said to be shown is seen. */
class SidesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern SHOWN = Pattern.compile("data-shown=\"([^\"]*)\"");

    @Test
    void whateverOpensAPageIsNamedWhereItIsShown() throws IOException {
        List<String> pages = sides();
        assertThat(pages).hasSizeGreaterThan(5);
        assertThat(pages)
                .allSatisfy(
                        page -> {
                            Matcher shown = SHOWN.matcher(page);
                            assertThat(shown.find()).isTrue();
                            assertThat(branches(shown.group(1)))
                                    .isGreaterThanOrEqualTo(count(page, " data-open=\""));
                        });
    }

    /** How many things may be shown: one, and one more for each "else". */
    private static int branches(String shown) {
        return 1 + count(shown, "{#else");
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private static List<String> sides() throws IOException {
        try (Stream<Path> all = Files.walk(TEMPLATES)) {
            return all.filter(Files::isRegularFile)
                    .map(SidesTest::read)
                    .filter(page -> page.contains(" data-sides=\""))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
