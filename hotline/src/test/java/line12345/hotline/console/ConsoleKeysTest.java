package line12345.hotline.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The keys of the agent console: a whole call goes without the mouse. */
class ConsoleKeysTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path SCRIPTS = Path.of("src/main/web");
    private static final Pattern KEY = Pattern.compile("data-key=\"([^\"{]+)\"");

    /** {@code one.dataset.key = "Alt+I"} and {@code button(…, "Alt+]")} of a script. */
    private static final Pattern SCRIPTED =
            Pattern.compile("dataset\\.key = \"([^\"]+)\"|\"((?:Ctrl|Alt)\\+[^\"+ ]+)\"");

    /** What the console's page is made of. */
    private static final List<String> PARTS =
            List.of("console.html", "knowledge/panel.html", "glance.html");

    /** Scripts that put keys into the console's page. */
    private static final List<String> ROOMS =
            List.of("console", "knowledge", "wall/inbox.js", "staff/say.js");

    /** As {@code keyName} of web/staff/keys.js makes them of a press. */
    private static final Pattern MADE =
            Pattern.compile(
                    "(?:(?:Ctrl\\+)?(?:Alt\\+)?(?:Shift\\+)?)"
                            + "(?:[A-Z]|Enter|Escape|Space|Delete|Tab|F(?:[1-9]|1[0-2])|Arrow\\w+|/)"
                            + "|Alt\\+[-,./;'\\[\\]=\\\\]");

    @Test
    void noKeyDoesTwoThings() throws IOException {
        List<String> written = new ArrayList<>();
        PARTS.forEach(part -> written.addAll(keysOf(TEMPLATES.resolve(part), KEY)));
        assertThat(written).doesNotHaveDuplicates().hasSizeGreaterThan(20);
        // A script may give the same key to the same thing again; never one of the page's own.
        Set<String> page = Set.copyOf(written);
        TreeMap<String, String> scripted = new TreeMap<>();
        for (Path script : scripts()) {
            for (String key : Set.copyOf(keysOf(script, SCRIPTED))) {
                boolean words = key.equals("Ctrl+Enter");
                if (words || key.equals("Alt+I")) {
                    // Ctrl+Enter confirms what is open instead of the form; Alt+I is the next
                    // ticket
                    // where the form to be cleared is hidden.
                    continue;
                }
                assertThat(page).as(script + " takes " + key).doesNotContain(key);
                assertThat(scripted.put(key, script.toString())).as("twice: " + key).isNull();
            }
        }
        assertThat(scripted).containsKeys("Alt+Y", "Alt+]", "Ctrl+G");
    }

    @Test
    void noKeyBelongsToTheBrowserTheDesktopOrTheInputMethod() throws IOException {
        List<String> keys = new ArrayList<>();
        PARTS.forEach(part -> keys.addAll(keysOf(TEMPLATES.resolve(part), KEY)));
        for (Path script : scripts()) {
            keys.addAll(keysOf(script, SCRIPTED));
        }
        assertThat(keys)
                // Chrome's tabs and menus; the way back and forward.
                .noneMatch(key -> key.matches("Alt\\+([0-9]|[DEF]|F\\d+|Left|Right|Tab|Space)"))
                // KDE's and macOS's own, the input methods' way to half-width and their menu.
                .noneMatch(key -> key.matches("Ctrl\\+(F\\d+|[ .,;`0-9]|Space|Shift)"))
                .doesNotContain("F1", "F4", "F5", "F11", "F12")
                // Tabs, windows and the end of the browser; no page may have them.
                .noneMatch(key -> key.matches("Ctrl\\+[NTWQRLCVXAZ]"));
    }

    @Test
    void everyKeyOfEveryScreenCanBePressed() throws IOException {
        List<String> dead = new ArrayList<>();
        for (Path template : files(TEMPLATES, ".html")) {
            keysOf(template, KEY).stream()
                    .filter(key -> !MADE.matcher(key).matches())
                    .forEach(key -> dead.add(template + ": " + key));
        }
        assertThat(dead).isEmpty();
    }

    @Test
    void everyKindHasADigitOfItsOwn() {
        assertThat(ConsoleChoices.kinds())
                .extracting(kind -> kind.key() + " " + kind.label())
                .containsExactly("1 咨询", "2 求助", "3 投诉", "4 举报", "5 建议", "6 表扬");
    }

    private static List<Path> scripts() throws IOException {
        List<Path> all = new ArrayList<>();
        for (String room : ROOMS) {
            all.addAll(files(SCRIPTS.resolve(room), ".js"));
        }
        return all;
    }

    private static List<Path> files(Path folder, String suffix) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
        }
    }

    private static List<String> keysOf(Path file, Pattern pattern) {
        try {
            return pattern.matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1) != null ? found.group(1) : found.group(2))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
