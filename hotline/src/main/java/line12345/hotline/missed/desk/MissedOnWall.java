package line12345.hotline.missed.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.missed.MissedFigures;
import line12345.hotline.missed.ReadMissed;
import line12345.hotline.wall.WallBacklog;

import java.time.Instant;

/** Missed calls 漏话 beside the queues of the wall. */
@ApplicationScoped
class MissedOnWall implements WallBacklog {
    @Inject ReadMissed read;

    @Override
    public Backlog look(Instant now) {
        MissedFigures figures = read.figures(now);
        return new Backlog(
                "漏话待回拨", figures.open(), figures.oldestAt(), figures.overdue(), "/missed");
    }
}
