package line12345.hotline.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The keys of the agent console: a whole call goes without the mouse. */
class ConsoleKeysTest {
    private static final Path TEMPLATE = Path.of("src/main/resources/templates/console.html");
    private static final Pattern KEY = Pattern.compile("data-key=\"([^\"{]+)\"");

    @Test
    void noKeyDoesTwoThings() throws IOException {
        assertThat(keys()).doesNotHaveDuplicates().hasSizeGreaterThan(20);
    }

    @Test
    void noKeyBelongsToTheBrowser() throws IOException {
        assertThat(keys()).noneMatch(key -> key.matches("Alt\\+([0-9]|[DEF]|F\\d+|Left|Right)"));
    }

    @Test
    void everyKindHasALetterOfItsOwn() {
        assertThat(ConsoleChoices.kinds())
                .allSatisfy(kind -> assertThat(kind.key()).matches("[A-Z]"))
                .extracting(Choice::label)
                .containsExactly("咨询", "求助", "投诉", "举报", "建议", "表扬");
    }

    private static List<String> keys() throws IOException {
        Stream<String> written =
                KEY.matcher(Files.readString(TEMPLATE))
                        .results()
                        .map((MatchResult found) -> found.group(1));
        Stream<String> kinds = ConsoleChoices.kinds().stream().map(kind -> "Alt+" + kind.key());
        return Stream.concat(written, kinds).toList();
    }
}
