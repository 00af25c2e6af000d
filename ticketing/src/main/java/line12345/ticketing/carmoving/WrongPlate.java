package line12345.ticketing.carmoving;

import line12345.ticketing.refusal.Refusal;

/** What was typed is no number plate. */
public class WrongPlate extends Refusal {
    WrongPlate() {
        super("wrong-plate", 422, "车牌号不正确，请连同省份简称写全，如“湘A12345”，新能源车如“湘AD12345”。");
    }
}
