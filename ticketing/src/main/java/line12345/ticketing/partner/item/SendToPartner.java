package line12345.ticketing.partner.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Doer;
import line12345.ticketing.citizen.Identities;
import line12345.ticketing.matter.Matters;
import line12345.ticketing.matter.Places;
import line12345.ticketing.partner.NotAllowed;
import line12345.ticketing.partner.Partner;
import line12345.ticketing.partner.PartnerRight;
import line12345.ticketing.partner.Partners;
import line12345.ticketing.partner.push.Pushes;
import line12345.ticketing.partner.quality.Outgoing;
import line12345.ticketing.partner.quality.TicketSheet;
import line12345.ticketing.ticket.Subject;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.TicketText;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.state.NotNow;
import line12345.ticketing.ticket.state.TicketState;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A ticket that is another's matter is sent there 转110、转省平台. It stays open here until the partner
 * has answered or returned it: who received it first answers for it (国办发〔2022〕12号).
 */
@ApplicationScoped
public class SendToPartner {
    private static final Set<Doer> DOERS = Set.of(Doer.AGENT, Doer.REVIEWER);

    @Inject Partners partners;
    @Inject Tickets tickets;
    @Inject Items items;
    @Inject Pushes pushes;
    @Inject Places places;
    @Inject Matters matters;
    @Inject Identities identities;

    /**
     * @param partner its name
     * @param reason why it is theirs, at most 200 characters
     * @param danger somebody may come to harm; 110 is rung as well
     */
    public record Wish(String partner, String reason, boolean danger) {}

    /**
     * @return what is wrong with it, each a sentence: it waits on the list of quality until
     *     somebody mends it; empty when it will go
     * @throws KeptHere when it must not leave
     */
    @Transactional
    public List<String> send(String number, Wish wish, Actor by, Instant now) {
        Doer.mustBeOneOf(DOERS, "移交对接方", by);
        Partner to = partners.existing(wish.partner());
        to.must(PartnerRight.RECEIVE);
        if (!to.active()) {
            throw new NotAllowed("与“" + to.chinese() + "”的对接已停用，请电话联系对方。");
        }
        String reason = TicketText.of("移交原因", wish.reason(), 200);
        Ticket ticket = tickets.of(by, number, now);
        mustBeFree(ticket, to);
        TicketSheet sheet = sheet(ticket, reason, wish.danger(), now);
        long item = items.add(to.name(), number, true, null, sheet, by, now);
        Duration took = Duration.between(ticket.filedAt(), now);
        List<String> wrong = pushes.add(item, Outgoing.of(to, sheet, took), now);
        ticket.note(
                now,
                by,
                "移交" + to.chinese(),
                (wish.danger() ? "【有危险】" : "")
                        + reason
                        + (wrong.isEmpty() ? "" : "（质量检查未通过，补正后发送）"),
                true);
        return wrong;
    }

    private void mustBeFree(Ticket ticket, Partner to) {
        if (ticket.state() != TicketState.WAITING_DISPATCH) {
            throw new NotNow("这张工单现在是“" + ticket.state().chinese() + "”，只有“待派单”的工单可以移交对接方。请先撤回派单。");
        }
        if (ticket.subject().confidential() || ticket.subject().circle() != null) {
            throw new KeptHere("要求身份保密或限定知情范围的诉求不通过系统移交，请由值班长与对方电话联系。");
        }
        for (Item item : items.of(ticket.number())) {
            if (!item.sent()) {
                throw new KeptHere("这张工单是“" + item.partnerChinese() + "”转来的；不属于本市的请退回，不能再移交。");
            }
            if (item.state().waitsForThem()) {
                throw new KeptHere("这张工单已移交“" + item.partnerChinese() + "”，等对方签收或退回后再移交。");
            }
            if (item.partner().equals(to.name())) {
                throw new KeptHere("这张工单已经移交过“" + to.chinese() + "”：由先接到的一方办理，请派单或补正后重发。");
            }
        }
    }

    private TicketSheet sheet(Ticket ticket, String reason, boolean danger, Instant now) {
        Subject subject = ticket.subject();
        return new TicketSheet(
                null,
                ticket.number(),
                now.toString(),
                subject.kind(),
                subject.content(),
                ticket.citizen().phone(identities),
                subject.name(identities),
                subject.placeCode(),
                named(subject.placeCode(), places::name),
                subject.address(),
                subject.matterCode(),
                named(subject.matterCode(), matters::name),
                danger,
                reason,
                ticket.filedAt().toString());
    }

    private static String named(String code, UnaryOperator<String> names) {
        return code == null || code.isEmpty() ? null : names.apply(code);
    }
}
