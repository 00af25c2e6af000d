package line12345.channels.wechat.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.channels.wechat.message.Messages;

import java.time.Instant;

/** Gives a message up that breaks us again and again 搁置; its sender is told. */
@ApplicationScoped
class SetAside {
    @Inject Messages messages;

    @Transactional
    public void setAside(long id, Instant now) {
        messages.done(id, Words.BUSY, now);
    }
}
