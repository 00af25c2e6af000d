package line12345.ticketing.dispatch.catalogue.check;

/**
 * Something that the check of a catalogue noticed.
 *
 * @param code stable, for machines and for grouping
 * @param sentence what is wrong and what to do
 * @param lineId the line it is about, or null
 */
public record Finding(Weight weight, String code, String sentence, Long lineId) {
    /** How much it matters. */
    public enum Weight {
        /** Cannot be published like that. */
        ERROR("必须改正"),
        /** Can be published once a person has said that it is meant so. */
        WARNING("请核对");

        private final String chinese;

        Weight(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    public static Finding error(String code, String sentence, Long lineId) {
        return new Finding(Weight.ERROR, code, sentence, lineId);
    }

    public static Finding warning(String code, String sentence, Long lineId) {
        return new Finding(Weight.WARNING, code, sentence, lineId);
    }
}
