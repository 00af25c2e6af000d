package line12345.ticketing.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.ticket.TicketText.WrongText;
import line12345.ticketing.ticket.state.TicketState;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class PublicTextTest {
    private static final String PHONE = "13800138000";
    private static final String NUMBER = "20261101000001";

    @Test
    void theHouseProposesTheOriginalWithoutPersonalData() {
        PublicText text = PublicText.proposed("我叫李四，电话 " + PHONE, "已联系李四女士。");

        assertEquals("我叫[姓名]，电话 [电话]", text.question());
        assertEquals("已联系[姓名]女士。", text.answer());
        assertEquals(Optional.empty(), refusal(text));
    }

    @Test
    void whatIsLeftMustBeKeptOnPurpose() {
        PublicText left = text("请打办公电话 0731-82345678");

        assertEquals("publish-personal-data-left", refusal(left).orElseThrow().code());
        assertTrue(refusal(left).orElseThrow().sentence().contains("0731-82345678"));
        assertEquals(
                Optional.empty(),
                refusal(text("请打办公电话 0731-82345678", new Kept("0731-82345678", "单位公开的电话"))));
    }

    @Test
    void theCitizensOwnDataIsNeverKept() {
        assertEquals("publish-names-citizen", ownKept("一三八 ００１３ 8000", "一三八 ００１３ 8000"));
        assertEquals("publish-names-citizen", ownKept("王小明说", "王小明"));
        assertEquals("publish-names-citizen", ownKept("工单 " + NUMBER, NUMBER));
    }

    @Test
    void aReasonBelongsToWhatIsKept() {
        assertThrows(WrongText.class, () -> new Kept("82345678", " "));
    }

    @Test
    void aSurnameAloneNamesNobody() {
        assertEquals(Optional.empty(), NobodyIsNamed.refusal(text("王家村的路修好了"), PHONE, "王", NUMBER));
    }

    @Test
    void onlyWhatIsClosedAndOpenToAllIsPublished() {
        assertEquals(
                Optional.empty(), may(TicketState.CLOSED, TicketKind.HELP, false, true, false));
        assertEquals(
                Optional.empty(), may(TicketState.ARCHIVED, TicketKind.HELP, false, true, false));
        assertEquals(
                Optional.of("publish-confidential"),
                may(TicketState.CLOSED, TicketKind.HELP, true, true, false));
        assertEquals(
                Optional.of("publish-report"),
                may(TicketState.CLOSED, TicketKind.REPORT, false, true, false));
        assertEquals(
                Optional.of("publish-against-wish"),
                may(TicketState.CLOSED, TicketKind.HELP, false, true, true));
        assertEquals(
                Optional.of("publish-not-closed"),
                may(TicketState.WAITING_CALLBACK, TicketKind.HELP, false, true, false));
        assertEquals(
                Optional.of("publish-not-closed"),
                may(TicketState.CLOSED, TicketKind.HELP, false, false, false));
    }

    @Test
    void whoWroteDoesNotApproveIfTheRuleSaysSo() {
        Actor manager = new Actor(7, "管", Role.MANAGER, null, null);

        assertTrue(AnotherApproves.refusal(true, 7, manager).isPresent());
        assertEquals(Optional.empty(), AnotherApproves.refusal(false, 7, manager));
        assertEquals(Optional.empty(), AnotherApproves.refusal(true, 8, manager));
    }

    @Test
    void whoApprovesHasSeenWhatIsKept() {
        PublicText kept = text("电话 82345678", new Kept("82345678", "公开电话"));

        assertTrue(KeptIsSeen.refusal(kept, false).isPresent());
        assertEquals(Optional.empty(), KeptIsSeen.refusal(kept, true));
        assertEquals(Optional.empty(), KeptIsSeen.refusal(text("好"), false));
    }

    private static String ownKept(String answer, String kept) {
        return refusal(text(answer, new Kept(kept, "想保留"))).orElseThrow().code();
    }

    private static Optional<String> may(
            TicketState state, TicketKind kind, boolean secret, boolean answered, boolean wish) {
        return MayPublish.refusal(state, kind, secret, answered, wish).map(NotPublishable::code);
    }

    private static PublicText text(String answer, Kept... kept) {
        return new PublicText("问", answer, List.of(kept));
    }

    private static Optional<NotPublishable> refusal(PublicText text) {
        return NobodyIsNamed.refusal(text, PHONE, "王小明", NUMBER);
    }
}
