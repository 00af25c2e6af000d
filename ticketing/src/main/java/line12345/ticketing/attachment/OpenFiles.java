package line12345.ticketing.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;
import line12345.ticketing.ticket.state.NotNow;

import java.time.Instant;
import java.util.Objects;

/** Finds a file that its own writer may still change. */
@ApplicationScoped
class OpenFiles {
    @Inject Tickets tickets;
    @Inject Attachments attachments;

    /**
     * @throws NoSuchFile when it is not this writer's
     * @throws NotNow when the words it lies beside are out
     */
    Attachment of(String number, long id, Actor by, Instant now) {
        Ticket ticket = tickets.of(by, number, now);
        Attachment file =
                attachments
                        .ofTicket(ticket.id(), id)
                        .filter(one -> Objects.equals(one.departmentId(), by.departmentId()))
                        .orElseThrow(NoSuchFile::new);
        int position = MayAttach.position(file.purpose(), ticket, by);
        if (!file.open() || file.position() != position) {
            throw new NotNow("附件“" + file.name() + "”已随" + file.purpose().chinese() + "提交，不能再更改。");
        }
        return file;
    }
}
