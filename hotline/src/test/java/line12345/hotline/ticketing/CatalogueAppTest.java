package line12345.hotline.ticketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;
import line12345.ticketing.dispatch.Catalogue;
import line12345.ticketing.dispatch.catalogue.CatalogueLine;
import line12345.ticketing.dispatch.catalogue.CatalogueVersion;
import line12345.ticketing.dispatch.catalogue.CatalogueVersions;
import line12345.ticketing.dispatch.catalogue.CompareCatalogue;
import line12345.ticketing.dispatch.catalogue.LineChange;
import line12345.ticketing.dispatch.catalogue.NoSuchCatalogue;
import line12345.ticketing.dispatch.catalogue.draft.CatalogueMovedOn;
import line12345.ticketing.dispatch.catalogue.draft.DiscardDraft;
import line12345.ticketing.dispatch.catalogue.draft.DraftChanged;
import line12345.ticketing.dispatch.catalogue.draft.LineForm;
import line12345.ticketing.dispatch.catalogue.draft.NotADraft;
import line12345.ticketing.dispatch.catalogue.draft.PublishCatalogue;
import line12345.ticketing.dispatch.catalogue.draft.RebaseDraft;
import line12345.ticketing.dispatch.catalogue.draft.StartDraft;
import line12345.ticketing.dispatch.catalogue.draft.WriteLine;
import line12345.ticketing.dispatch.catalogue.draft.WrongCatalogue;
import line12345.ticketing.dispatch.catalogue.table.CatalogueSheet;
import line12345.ticketing.dispatch.catalogue.table.ImportCatalogue;
import line12345.ticketing.dispatch.catalogue.table.Progress;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Versions of the catalogue. Other tests read the catalogue at moments of 2026, so that everything
 * here is published from 2030 on, each test in a year of its own.
 */
@QuarkusTest
class CatalogueAppTest extends AppTest {
    private static final String SOURCE = "市政府办公室通知";

    @Inject Journeys journeys;
    @Inject Catalogue catalogue;
    @Inject CatalogueVersions versions;
    @Inject StartDraft start;
    @Inject WriteLine write;
    @Inject DiscardDraft discard;
    @Inject RebaseDraft rebase;
    @Inject PublishCatalogue publish;
    @Inject CompareCatalogue compare;
    @Inject ImportCatalogue bringIn;
    @Inject CatalogueSheet sheet;

    private Actor admin() {
        return journeys.first(Role.ADMIN);
    }

    private long draft(Instant now) {
        return start.start(
                "草稿" + UUID.randomUUID().toString().substring(0, 8), SOURCE, admin(), now);
    }

    private int seen(long draft) {
        return versions.find(draft).version();
    }

    private CatalogueLine line(long version, String matter, String place) {
        return versions.lines(version).at(new CatalogueLine.Key(matter, place)).orElseThrow();
    }

    private static LineForm form(String matter, String place, long lead, Long... co) {
        return new LineForm(matter, place, lead, List.of(co), true, "《新条例》第一条");
    }

    private static Instant year(int year) {
        return Instant.parse(year + "-03-02T02:00:00Z");
    }

    private void publish(long draft, LocalDate day, Instant now) {
        publish.publish(draft, seen(draft), day, true, admin(), now);
    }

    @Test
    void aPublishedDraftHoldsFromItsDayAndTheOldOneUntilThen() {
        Instant now = year(2030);
        long draft = draft(now);
        CatalogueLine old = line(draft, "01", "01");
        write.write(draft, old.id(), old.version(), form("01", "01", 34, 41L, 42L), admin(), now);
        assertThat(catalogue.suggest("0101", "0101", now).orElseThrow().departmentId())
                .isEqualTo(31);
        publish(draft, LocalDate.of(2030, 4, 1), now);
        Instant first = Instant.parse("2030-03-31T16:00:00Z");
        assertThat(catalogue.suggest("0101", "0101", first.minusSeconds(1)).orElseThrow())
                .satisfies(one -> assertThat(one.departmentId()).isEqualTo(31))
                .satisfies(one -> assertThat(one.streetAllowed()).isFalse());
        var suggestion = catalogue.suggest("0101", "0101", first).orElseThrow();
        assertThat(suggestion.departmentId()).isEqualTo(34);
        assertThat(suggestion.coDepartmentIds()).containsExactly(41L, 42L);
        assertThat(suggestion.streetAllowed()).isTrue();
        assertThat(suggestion.entryId()).isEqualTo(old.id());
        assertThat(suggestion.reason())
                .contains("派单目录“" + versions.find(draft).name() + "”", "《新条例》第一条", "桂花街道办事处、");
    }

    @Test
    void aPublishedVersionIsNeverEdited() {
        CatalogueLine line = line(1, "01", null);
        Instant now = year(2031);
        assertThatThrownBy(() -> write.write(1, line.id(), 0, form("01", null, 2), admin(), now))
                .isInstanceOf(NotADraft.class);
        assertThatThrownBy(() -> write.write(1, line.id(), 0, null, admin(), now))
                .isInstanceOf(NotADraft.class);
        assertThatThrownBy(() -> discard.discard(1, 0, admin())).isInstanceOf(NotADraft.class);
        assertThatThrownBy(
                        () -> publish.publish(1, 0, LocalDate.of(2031, 5, 1), true, admin(), now))
                .isInstanceOf(NotADraft.class);
        assertThat(line(1, "01", null).lead()).isEqualTo(1);
    }

    @Test
    void twoAdministratorsOnOneLineAreToldAndOnTwoLinesAreNot() {
        Instant now = year(2032);
        long draft = draft(now);
        CatalogueLine one = line(draft, "01", "01");
        CatalogueLine two = line(draft, "01", "02");
        write.write(draft, one.id(), one.version(), form("01", "01", 34), admin(), now);
        write.write(draft, two.id(), two.version(), form("01", "02", 35), admin(), now);
        assertThatThrownBy(
                        () -> write.write(draft, one.id(), 0, form("01", "01", 36), admin(), now))
                .isInstanceOf(DraftChanged.class)
                .hasMessageContaining(admin().name());
        write.write(draft, two.id(), 1, null, admin(), now);
        assertThatThrownBy(
                        () -> write.write(draft, two.id(), 1, form("01", "02", 36), admin(), now))
                .isInstanceOf(DraftChanged.class)
                .hasMessageContaining("已删除");
        assertThatThrownBy(() -> publish.publish(draft, 0, null, true, admin(), now))
                .isInstanceOf(DraftChanged.class);
        assertThatThrownBy(() -> discard.discard(draft, 0, admin()))
                .isInstanceOf(DraftChanged.class);
        discard.discard(draft, seen(draft), admin());
        assertThatThrownBy(() -> versions.find(draft)).isInstanceOf(NoSuchCatalogue.class);
    }

    @Test
    void twoDraftsOfOneVersionAreNotPublishedOverEachOther() {
        Instant now = year(2033);
        long mine = draft(now);
        long theirs = draft(now);
        write.write(mine, 0, 0, form("0101", "0101", 31), admin(), now);
        write.write(theirs, 0, 0, form("0101", "0102", 31), admin(), now);
        publish(theirs, LocalDate.of(2033, 3, 2), now);
        assertThatThrownBy(() -> publish(mine, LocalDate.of(2033, 3, 2), now))
                .isInstanceOf(CatalogueMovedOn.class)
                .hasMessageContaining(versions.find(theirs).name());
        rebase.rebase(mine, seen(mine), admin(), now.plusSeconds(1));
        assertThat(compare.with(versions.find(mine)).changes())
                .extracting(change -> change.word() + change.line().place())
                .containsExactlyInAnyOrder("新增0101", "删除0102");
        publish(mine, LocalDate.of(2033, 3, 2), now.plusSeconds(2));
        assertThat(versions.inForce(now.plusSeconds(3)).map(CatalogueVersion::id)).contains(mine);
    }

    @Test
    void aDraftWithErrorsIsNotPublishedAndWarningsAreReadFirst() {
        Instant now = year(2034);
        long draft = draft(now);
        LocalDate day = LocalDate.of(2034, 3, 2);
        assertThatThrownBy(() -> publish.publish(draft, seen(draft), day, false, admin(), now))
                .isInstanceOf(WrongCatalogue.class)
                .hasMessageContaining("已核对");
        for (CatalogueLine line : versions.lines(draft).all()) {
            write.write(draft, line.id(), line.version(), null, admin(), now);
        }
        assertThatThrownBy(() -> publish(draft, day, now)).hasMessageContaining("一行也没有");
    }

    @Test
    void whereADifferenceIsFeltIsSaid() {
        journeys.file(Journeys.send(), year(2026));
        Instant now = year(2029);
        long draft = draft(now);
        CatalogueLine old = line(draft, "01", "01");
        write.write(draft, old.id(), old.version(), form("01", "01", 34), admin(), now);
        var difference = compare.with(versions.find(draft));
        assertThat(difference.changes()).hasSize(1);
        assertThat(difference.felt())
                .anySatisfy(
                        felt -> {
                            assertThat(felt.where()).isEqualTo("市容环卫 / 路灯不亮 · 云湖区 / 桂花街道");
                            assertThat(felt.becomes()).isEqualTo("云湖区住房和城乡建设局");
                            assertThat(felt.tickets()).isPositive();
                        });
    }

    @Test
    void linesThatCannotBeAreRefusedWithASentence() {
        Instant now = year(2036);
        long draft = draft(now);
        for (LineForm wrong :
                List.of(
                        form("9999", null, 1),
                        form("01", "77", 1),
                        form("01", "0101", 99_999),
                        form("01", "0101", 31, 31L),
                        form("01", "0101", 31, 41L, 41L),
                        form("01", "0101", 31, 99_999L),
                        form("01", "01", 31),
                        new LineForm(null, null, null, null, false, null),
                        new LineForm("01", "0101", 31L, null, false, " "),
                        new LineForm("01", "0101", 31L, null, false, "长".repeat(301)))) {
            assertThatThrownBy(() -> write.write(draft, 0, 0, wrong, admin(), now))
                    .isInstanceOf(WrongCatalogue.class);
        }
        assertThatThrownBy(() -> write.write(draft, 0, 0, form("01", null, 1), clerk(), now))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> start.start("2025 年版", SOURCE, admin(), now))
                .hasMessageContaining("已有名为");
        assertThatThrownBy(() -> start.start(" ", SOURCE, admin(), now))
                .hasMessageContaining("版本名称");
        assertThatThrownBy(() -> start.start("无依据", null, admin(), now)).hasMessageContaining("依据");
    }

    private Actor clerk() {
        return journeys.clerkOf(31);
    }

    @Test
    void whatIsExportedComesBackTheSame() {
        Instant now = year(2037);
        String name = "导回" + UUID.randomUUID();
        var outcome =
                bringIn.bringIn(
                        sheet.export(1, admin()),
                        name.substring(0, 30),
                        SOURCE,
                        admin(),
                        now,
                        Progress.UNHEARD);
        assertThat(outcome.lines()).isEqualTo(28);
        assertThat(LineChange.between(versions.lines(1L), versions.lines(outcome.draftId())))
                .isEmpty();
    }
}
