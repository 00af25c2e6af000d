/** The ticket's life 工单流转 walked at random, beside a model that knows only docs/ticket-life.md. */
package line12345.hotline.life;
