package line12345.hotline.console.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.call.result.Unresolved;
import line12345.hotline.wall.WallBacklog;

import java.time.Instant;

/** Answered calls without a result whose time is over 待补结果, beside the queues of the wall. */
@ApplicationScoped
class LateOnWall implements WallBacklog {
    @Inject Unresolved unresolved;

    @Override
    public Backlog look(Instant now) {
        Unresolved.Late late = unresolved.figures();
        return new Backlog(
                "待补结果",
                late.calls(),
                late.oldest(),
                late.calls(),
                "/calls?result=" + CallsPage.LATE);
    }
}
