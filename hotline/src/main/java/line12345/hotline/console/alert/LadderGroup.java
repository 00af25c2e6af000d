package line12345.hotline.console.alert;

import line12345.ticketing.alert.ladder.Ladder;

import java.util.List;

/** An occasion with its ladders, one for each urgency. */
public record LadderGroup(String chinese, List<Ladder> ladders) {}
