package line12345.ticketing.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import line12345.ticketing.department.Department;
import line12345.ticketing.department.DepartmentTree;
import line12345.ticketing.department.Kind;
import line12345.ticketing.dispatch.catalogue.CatalogueLine;
import line12345.ticketing.dispatch.catalogue.CatalogueLines;
import line12345.ticketing.dispatch.catalogue.Checked;
import line12345.ticketing.dispatch.catalogue.CodeTree;
import line12345.ticketing.dispatch.catalogue.CodeTree.Code;
import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.ticket.TicketText.WrongText;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

class EntryRulesTest {
    private static final LocalDate DAY = LocalDate.parse("2026-06-30");

    @Test
    void theFirstAndTheLastDayBelongToIt() {
        assertEquals(Validity.COMING, on(DAY.minusDays(1), DAY, DAY, null));
        assertEquals(Validity.CURRENT, on(DAY, DAY, DAY, null));
        assertEquals(Validity.OVER, on(DAY.plusDays(1), DAY, DAY, null));
        assertEquals(Validity.CURRENT, on(DAY.plusYears(20), DAY, null, null));
    }

    @Test
    void aNewerEditionHoldsFromItsFirstDay() {
        assertEquals(Validity.CURRENT, on(DAY.minusDays(1), DAY.minusDays(9), null, DAY));
        assertEquals(Validity.REPLACED, on(DAY, DAY.minusDays(9), null, DAY));
        assertEquals(Validity.REPLACED, on(DAY, DAY.minusDays(9), DAY.minusDays(1), DAY));
    }

    @Test
    void theOwnerIsRemindedBeforeTheEndAndNeverOnTheDayItWasPublished() {
        assertEquals(DAY.minusDays(15), ReviewDay.of(DAY.minusDays(90), DAY, 15, 365));
        assertEquals(DAY.minusDays(4), ReviewDay.of(DAY.minusDays(5), DAY, 15, 365));
        assertEquals(DAY.plusDays(365), ReviewDay.of(DAY, null, 15, 365));
        assertEquals(DAY.plusDays(1), ReviewDay.of(DAY, DAY.plusDays(15), 15, 365));
    }

    @Test
    void anOfficeWritesAboutWhatTheCatalogueGivesIt() {
        Checked catalogue = catalogue();
        for (long office : List.of(1L, 11L, 2L)) {
            assertTrue(MatterIsTheirs.refusal(List.of("0101"), office, catalogue).isEmpty());
        }
        var refused = MatterIsTheirs.refusal(List.of("0101", "02"), 1, catalogue).orElseThrow();
        assertTrue(refused.sentence().contains("住房物业"), refused.sentence());
        assertTrue(MatterIsTheirs.refusal(List.of("0101"), 3, catalogue).isPresent());
        // The group of a matter of theirs is theirs too.
        assertTrue(MatterIsTheirs.refusal(List.of("02"), 3, catalogue).isEmpty());
    }

    @Test
    void whatIsMissingIsNamed() {
        assertEquals("wrong-text", refused(() -> text(" ", "答", List.of("01"), DAY, null)));
        assertEquals("wrong-text", refused(() -> text("题", "", List.of("01"), DAY, null)));
        assertEquals("wrong-knowledge", refused(() -> text("题", "答", List.of(), DAY, null)));
        assertEquals(
                "wrong-knowledge",
                refused(() -> text("题", "答", Collections.nCopies(1, (String) null), DAY, null)));
        assertEquals("wrong-knowledge", refused(() -> text("题", "答", List.of("01"), null, null)));
        assertEquals(
                "wrong-knowledge",
                refused(() -> text("题", "答", List.of("01"), DAY, DAY.minusDays(1))));
        assertEquals(DAY, text("题", "答", List.of("01"), DAY, DAY).until());
        assertThrows(WrongText.class, () -> text("长".repeat(61), "答", List.of("01"), DAY, null));
    }

    @Test
    void wordingsAreLinesWithoutEmptyOnesAndEachOnce() {
        EntryText text =
                new EntryText(
                        "题",
                        List.of("怎么办\n\n 怎么办 ", "哪里办"),
                        "答",
                        List.of("01"),
                        "",
                        "文",
                        DAY,
                        null);
        assertEquals(List.of("怎么办", "哪里办"), text.wordings());
        assertEquals(null, text.place());
    }

    @Test
    void aDayIsADayOrRefused() {
        assertEquals(DAY, EntryText.day(" 2026-06-30 "));
        assertEquals(null, EntryText.day(""));
        assertThrows(WrongEntry.class, () -> EntryText.day("2026-06-31"));
        assertThrows(WrongEntry.class, () -> EntryText.day("明天"));
    }

    private static Validity on(LocalDate day, LocalDate from, LocalDate until, LocalDate replaced) {
        return Validity.on(day, from, until, replaced);
    }

    private static String refused(Runnable wrong) {
        return assertThrows(Refusal.class, wrong::run).code();
    }

    private static EntryText text(
            String title, String answer, List<String> matters, LocalDate from, LocalDate until) {
        return new EntryText(title, List.of(), answer, matters, null, "文", from, until);
    }

    /** 1 leads 01 with 2 beside it, 11 is below 1; 3 leads 0201. */
    private static Checked catalogue() {
        return new Checked(
                new CatalogueLines(
                        List.of(
                                new CatalogueLine(1, 0, "01", null, 1, List.of(2L), false, "文"),
                                new CatalogueLine(2, 0, "0201", null, 3, List.of(), false, "文"))),
                new CodeTree(
                        List.of(
                                new Code("01", null, "市容环卫", false),
                                new Code("0101", "01", "路灯不亮", false),
                                new Code("02", null, "住房物业", false),
                                new Code("0201", "02", "物业服务", false))),
                new CodeTree(List.of()),
                new DepartmentTree(
                        List.of(
                                office(1, null),
                                office(11, 1L),
                                office(2, null),
                                office(3, null))));
    }

    private static Department office(long id, Long parent) {
        return new Department(id, parent, "单位" + id, 1, Kind.FUNCTIONAL, true);
    }
}
