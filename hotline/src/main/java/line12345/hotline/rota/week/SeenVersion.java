package line12345.hotline.rota.week;

/** Only who saw the newest state of a week may change it. */
final class SeenVersion {
    private SeenVersion() {}

    /**
     * @throws RotaChangedMeanwhile when there is a newer one
     */
    static void check(Week week, int seen) {
        if (week.version() != seen) {
            throw new RotaChangedMeanwhile(week.changedWho());
        }
    }
}
