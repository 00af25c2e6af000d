package line12345.ticketing.contact;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.ticket.Leg;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.state.Part;

import java.util.Optional;

/**
 * An office calls about what it has in hand or has replied to and may be asked about again; the
 * hotline about what is not put away. Nobody else calls a citizen through us. A confidential
 * request is no obstacle: number and name stay with the exchange, and {@link MayHear} keeps the
 * voice.
 */
final class MayContact {
    private MayContact() {}

    static Optional<NotContacted> refusal(Ticket ticket, Actor by) {
        if (by.ofOffice()) {
            Optional<Leg> leg = ticket.legs().openOf(by.departmentId());
            return leg.isPresent() && leg.get().part() != Part.TOLD
                    ? Optional.empty()
                    : refuse(
                            "contact-not-in-hand",
                            "这张工单现在不由您单位办理，不能联系市民；需要联系的，请向现在的承办单位或 12345 热线提出。");
        }
        if (by.is(Role.WINDOW) || by.is(Role.ADMIN) || by.role() == null) {
            return refuse("contact-not-yours", "您的账号不联系市民，请向承办单位或热线提出。");
        }
        return ticket.state().open()
                ? Optional.empty()
                : refuse(
                        "contact-closed",
                        "这张工单" + ticket.state().chinese() + "，不再通过系统联系市民；市民有新问题的，请重新登记。");
    }

    private static Optional<NotContacted> refuse(String code, String sentence) {
        return Optional.of(new NotContacted(code, sentence));
    }
}
