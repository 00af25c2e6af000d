package line12345.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whatever a desk does can be done by the interface; what cannot stands here with its reason. A use
 * case is a class of ticketing that is told by whom it is done.
 */
class EveryDeskTest {
    private static final Pattern USED = Pattern.compile("@Inject (?:@\\w+ )?(\\w+) \\w+;");
    private static final Pattern BY_SOMEBODY = Pattern.compile("public [^;{=]*\\bActor by\\b");

    /** Use case → why no key does it. */
    private static final Map<String, String> BY_PEOPLE_ONLY =
            Map.ofEntries(
                    Map.entry("AddPerson", "a stolen key must not make itself a sign-in"),
                    Map.entry("ChangePerson", "a stolen key must not make an administrator"),
                    Map.entry("Handlers", "a desk reads only who sees to a ticket"),
                    Map.entry("ImportPeople", "as AddPerson and ChangePerson"),
                    Map.entry("PeopleSheet", "goes with ImportPeople; people are listed"),
                    Map.entry("ResetPassword", "shows a password"),
                    Map.entry("UndoPersonChange", "may open an account or make an administrator"),
                    Map.entry("UnlockAccount", "whoever guesses passwords must be seen"),
                    Map.entry("MakeKey", "a stolen key must not make another"),
                    Map.entry("ProposeChange", "hours and years come as rule tables, limits too"),
                    Map.entry("BeginContact", "rings a person's own telephone"),
                    Map.entry("SaveDraft", "words that somebody is typing"),
                    Map.entry("RenameView", "saved again under another name"),
                    Map.entry("PutViewFirst", "what a screen opens with"),
                    Map.entry("PoolPeople", "who sits at a screen"),
                    Map.entry("WriteContact", "a person's own mail and telephone"));

    private static final Path MAIN = Path.of("src/main/java/line12345/hotline");

    @Test
    void whateverADeskDoesHasADoor() throws IOException {
        Set<String> byScreens = useCases("console");
        byScreens.addAll(useCases("call/relay"));
        assertThat(byScreens).hasSizeGreaterThan(80);
        byScreens.removeAll(useCases("api"));
        assertThat(byScreens).containsExactlyInAnyOrderElementsOf(BY_PEOPLE_ONLY.keySet());
    }

    private static Set<String> useCases(String room) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(MAIN.resolve(room))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                Matcher used = USED.matcher(Files.readString(file));
                while (used.find()) {
                    found.add(used.group(1));
                }
            }
        }
        found.retainAll(doneBySomebody());
        return found;
    }

    private static Set<String> doneBySomebody() throws IOException {
        Set<String> all = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("../ticketing/src/main/java"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                if (BY_SOMEBODY.matcher(Files.readString(file)).find()) {
                    all.add(file.getFileName().toString().replace(".java", ""));
                }
            }
        }
        return all;
    }
}
