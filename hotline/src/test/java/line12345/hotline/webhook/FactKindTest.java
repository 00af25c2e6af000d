package line12345.hotline.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import line12345.ticketing.fact.Fact;

import org.junit.jupiter.api.Test;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whoever adds a fact says here whether other systems may ask for it, and what it is called. */
class FactKindTest {
    private static final Set<String> FOR_ONE_SCREEN =
            Set.of(
                    "NoticeToRead",
                    "NoticeAcknowledged",
                    "AgentStateChanged",
                    "CallRinging",
                    "CallPartyMoved",
                    "ChatSaid",
                    // The rota and checks of calls are between people of the hotline.
                    "RotaPublished",
                    "HandoverWritten",
                    "HandoverTaken",
                    // What a leader does stays between leader and agent.
                    "ListeningChanged",
                    "AgentHeard",
                    "StateOrdered",
                    "MessageSent",
                    "MessageRead",
                    "QualityMoved",
                    // What messages cost is the administrators'.
                    "TextMessageTaken",
                    "TextMessageSettled");

    @Test
    void allFactsAreOfferedOrLeftOutOnPurpose() {
        Set<String> facts =
                new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages("line12345")
                                .stream()
                                .filter(one -> one.isAssignableTo(Fact.class) && one.isRecord())
                                .map(JavaClass::getSimpleName)
                                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> said = new TreeSet<>(FOR_ONE_SCREEN);
        FactKind.all().forEach(kind -> said.add(kind.fact()));
        assertThat(said).isEqualTo(facts);
    }

    @Test
    void aNameOfAnEarlierVersionStaysAsItIs() {
        assertThat(FactKind.said("TicketFiled")).isEqualTo("受理");
        assertThat(FactKind.said("TicketGone")).isEqualTo("TicketGone");
    }
}
