package line12345.ticketing.attachment;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.ticket.Leg;
import line12345.ticketing.ticket.NoSuchTicket;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.state.LegState;
import line12345.ticketing.ticket.state.NotNow;
import line12345.ticketing.ticket.state.Step;
import line12345.ticketing.ticket.state.TicketState;

/**
 * Files are laid beside words that somebody is just writing, by that somebody, and nowhere else.
 */
final class MayAttach {
    private MayAttach() {}

    /**
     * The position of the part they belong to; 0 for the whole ticket.
     *
     * @throws NotNow when those words are not being written now
     * @throws NotYours when this person does not write them
     * @throws NoSuchTicket when it never was this office's
     */
    static int position(Purpose purpose, Ticket ticket, Actor by) {
        return switch (purpose) {
            case MINUTES -> minutes(ticket, by);
            case REPLY -> replying(own(ticket, by));
            case RETURN, EXTENSION, HARD_CASE, UNREASONABLE -> asking(own(ticket, by));
            case OBJECTION -> throw new NotYours("办结异议由市民本人提出，附件也由市民上传。");
        };
    }

    private static int minutes(Ticket ticket, Actor by) {
        Step.DECIDE.mustBeBy(by);
        if (ticket.state() != TicketState.WAITING_MEETING) {
            throw new NotNow("工单现在是“" + ticket.state().chinese() + "”，不在会商，不能更改会商纪要的附件。");
        }
        return 0;
    }

    private static Leg own(Ticket ticket, Actor by) {
        if (!by.ofOffice()) {
            throw new NotYours("只有承办单位的人员可以给回复和申请加附件，请联系该单位。");
        }
        return ticket.legs().of(by.departmentId()).orElseThrow(NoSuchTicket::new);
    }

    private static int replying(Leg leg) {
        if (leg.state() != LegState.HANDLING) {
            throw new NotNow("本单位的环节现在是“" + leg.state().chinese() + "”，回复的附件不能更改；办理中才可以。");
        }
        return leg.position();
    }

    private static int asking(Leg leg) {
        if (!leg.state().open()) {
            throw new NotNow("本单位的环节现在是“" + leg.state().chinese() + "”，不能再为申请加附件。");
        }
        return leg.position();
    }
}
