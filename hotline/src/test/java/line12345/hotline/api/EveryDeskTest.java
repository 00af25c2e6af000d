package line12345.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
                    Map.entry("MakeMediumKey", "as MakeKey; revoking has a door"),
                    Map.entry("RegisterMedium", "goes with MakeMediumKey"),
                    Map.entry("ChangeMedium", "a stolen key must not lift its quota"),
                    Map.entry("SetCallback", "a stolen key must not lead notices elsewhere"),
                    Map.entry("SwitchMedium", "goes with RegisterMedium"),
                    Map.entry(
                            "ListHarasser", "takes from a citizen; two people look at each other"),
                    Map.entry("ConfirmListing", "as ListHarasser"),
                    Map.entry("LiftListing", "as ListHarasser"),
                    Map.entry("RegisterPartner", "as RegisterMedium; brings a secret with it"),
                    Map.entry("ChangePartner", "a stolen key must not lead tickets elsewhere"),
                    Map.entry("TryPartner", "goes with RegisterPartner"),
                    Map.entry("SendToPartner", "a citizen's name leaves the house: by a person"),
                    Map.entry("ReturnToPartner", "goes with SendToPartner"),
                    Map.entry("AnswerByPartner", "whoever does it has told the citizen"),
                    Map.entry("SendAgain", "goes with SendToPartner"),
                    Map.entry("PushLineAgain", "goes with SendToPartner"),
                    Map.entry("AddLeader", "a leader's name on the city's page is put by a person"),
                    Map.entry("ChangeLeader", "as AddLeader"),
                    Map.entry("SwitchLeader", "as AddLeader"),
                    Map.entry("ProposeChange", "hours and years come as rule tables, limits too"),
                    Map.entry("PartForCitizen", "settled with the citizen on the line"),
                    Map.entry("BeginContact", "rings a person's own telephone"),
                    Map.entry("SaveDraft", "words that somebody is typing"),
                    Map.entry("RenameView", "saved again under another name"),
                    Map.entry("PutViewFirst", "what a screen opens with"),
                    Map.entry("PoolPeople", "who sits at a screen"),
                    // A citizen in a live chat was promised a person.
                    Map.entry("TakeChat", "a citizen talks to a person, not to a key"),
                    Map.entry("SayToCitizen", "as TakeChat"),
                    Map.entry("HandChatOver", "as TakeChat"),
                    Map.entry("EndChat", "as TakeChat"),
                    Map.entry("ReadTalks", "as TakeChat"),
                    Map.entry("ReadChat", "as TakeChat"),
                    Map.entry("PrefillTicket", "opens the number for whoever talks"),
                    Map.entry("FileFromChat", "as TakeChat; tickets are filed by a key"),
                    Map.entry("LinkChatToTicket", "as TakeChat"),
                    Map.entry("KeepPhrase", "an agent's own words, typed at the desk"),
                    Map.entry("WriteContact", "a person's own mail and telephone"));

    /** The rooms of the hotline itself in which something is done by somebody. */
    private static final Set<String> OWN_ROOMS = Set.of("rota", "quality");

    /** Of these rooms nothing is done by a key: who works when, and what a call is worth. */
    private static final Set<String> BETWEEN_PEOPLE =
            Set.of(
                    // The rota: working time is settled between people who know each other.
                    "AnswerSwap",
                    "AskSwap",
                    "ChangeShift",
                    "CopyWeek",
                    "DecideSwap",
                    "PlaceSeat",
                    "PublishWeek",
                    // A hand-over is taken by the person who answers for the next hours.
                    "TakeOver",
                    "TickPoint",
                    "WriteHandover",
                    // Points for a person's work: given, appealed against and decided by persons.
                    "AcceptScore",
                    "AppealScore",
                    "DecideAppeal",
                    "DrawSample",
                    "DropCase",
                    "PublishForm",
                    "ScoreAgain",
                    "ScoreCase");

    private static final Path MAIN = Path.of("src/main/java/line12345/hotline");

    @Test
    void whateverADeskDoesHasADoor() throws IOException {
        Set<String> byScreens = useCases("console");
        byScreens.addAll(useCases("outbound"));
        assertThat(byScreens).hasSizeGreaterThan(80);
        byScreens.removeAll(useCases("api"));
        assertThat(byScreens).containsExactlyInAnyOrderElementsOf(BY_PEOPLE_ONLY.keySet());
    }

    @Test
    void whatIsBetweenPeopleIsWrittenDown() throws IOException {
        Set<String> byScreens = injected("console");
        byScreens.retainAll(doneBySomebody(OWN_ROOMS.stream().map(MAIN::resolve).toList()));
        byScreens.removeAll(injected("api"));
        // Collections, which only use cases write to.
        byScreens.removeAll(Set.of("Rota", "Scores"));
        assertThat(byScreens).containsExactlyInAnyOrderElementsOf(BETWEEN_PEOPLE);
    }

    private static Set<String> useCases(String room) throws IOException {
        Set<String> found = injected(room);
        found.retainAll(doneBySomebody(List.of(Path.of("../ticketing/src/main/java"))));
        return found;
    }

    private static Set<String> injected(String room) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(MAIN.resolve(room))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                Matcher used = USED.matcher(Files.readString(file));
                while (used.find()) {
                    found.add(used.group(1));
                }
            }
        }
        return found;
    }

    private static Set<String> doneBySomebody(List<Path> rooms) throws IOException {
        Set<String> all = new TreeSet<>();
        for (Path room : rooms) {
            try (Stream<Path> files = Files.walk(room)) {
                for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                    if (BY_SOMEBODY.matcher(Files.readString(file)).find()) {
                        all.add(file.getFileName().toString().replace(".java", ""));
                    }
                }
            }
        }
        return all;
    }
}
