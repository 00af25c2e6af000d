/**
 * The traffic police's register of plates 车辆登记: an adapter over signed HTTP to its masked way to
 * owners. The protocol stands in {@code docs/car-moving.md}.
 */
package line12345.channels.carmoving;
