package line12345.hotline.rota.forecast;

/**
 * How many seats a half hour needs.
 *
 * @param agents at the telephone, by Erlang's formula
 * @param seats in the rota: more, since some of them are not at the telephone
 */
record SeatsNeeded(HalfHour halfHour, int agents, int seats) {
    static SeatsNeeded of(HalfHour one, Target target) {
        double load = ErlangC.load(one.arrivals(), one.handleSeconds(), HalfHour.SECONDS);
        int agents =
                ErlangC.agents(
                        load, one.handleSeconds(), target.percent() / 100.0, target.seconds());
        return new SeatsNeeded(one, agents, Math.max(target.leastSeats(), spread(agents, target)));
    }

    /** Exactly: of a hundred paid hours so many are not at the telephone. */
    private static int spread(int agents, Target target) {
        int present = 100 - target.shrinkagePercent();
        return (agents * 100 + present - 1) / present;
    }
}
