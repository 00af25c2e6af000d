package line12345.ticketing.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;

import java.time.Instant;

/** Takes a file away again 去掉附件; nothing of it is kept. */
@ApplicationScoped
public class DropFile {
    @Inject OpenFiles open;
    @Inject Attachments attachments;

    @Transactional
    public void drop(String number, long id, Actor by, Instant now) {
        attachments.delete(open.of(number, id, by, now));
    }
}
