package line12345.hotline.console.desk;

import line12345.ticketing.account.Actor;
import line12345.ticketing.application.ApplicationView;
import line12345.ticketing.application.State;
import line12345.ticketing.attachment.TicketFiles;
import line12345.ticketing.ground.Grounds.Ground;
import line12345.ticketing.handler.Handlers.Handler;

import java.util.List;
import java.util.Set;

/**
 * What a person of the office can do with the open ticket beside replying, and what to know for it.
 *
 * @param leader the reader leads the office
 * @param leaderFirst what the reader writes goes to the leader first
 * @param pause waiting for the citizen is allowed by rule
 * @param pauseLongest such as {@code 3 个工作日}
 * @param lower there are offices it can be sent on to
 * @param returnBy until when giving it back can be asked for, in words
 * @param returnOver that moment has passed, or it is forbidden
 * @param extensionLongest such as {@code 10 个工作日}
 * @param hardLongest such as {@code 180 天}
 * @param applications what was asked for on this ticket, oldest first
 * @param decides the ids of those that this office decides now
 * @param files the attachments that the reader may open
 * @param handler who handles the office's part 经手人, or null
 * @param reader who reads it
 * @param colleagues who of the office may handle it
 */
public record DeskOptions(
        boolean leader,
        boolean leaderFirst,
        boolean pause,
        String pauseLongest,
        boolean lower,
        String returnBy,
        boolean returnOver,
        String extensionLongest,
        String hardLongest,
        List<Ground> returns,
        List<Ground> unreasonable,
        List<ApplicationView> applications,
        Set<Long> decides,
        TicketFiles files,
        Handler handler,
        Actor reader,
        List<Actor> colleagues) {

    public boolean decides(ApplicationView application) {
        return decides.contains(application.id());
    }

    /** The reader handles it. */
    public boolean mine() {
        return handler != null && handler.is(reader);
    }

    /** Whom it can be given to: everybody but who has it now. */
    public List<Actor> others() {
        return colleagues.stream()
                .filter(one -> handler == null || one.accountId() != handler.accountId())
                .filter(one -> one.accountId() != reader.accountId())
                .toList();
    }

    /** Changes with the ticket and with who handles it. */
    public String state(int version) {
        return version + ":" + (handler == null ? 0 : handler.accountId());
    }

    public boolean waits(ApplicationView application) {
        return application.state() == State.PENDING;
    }
}
