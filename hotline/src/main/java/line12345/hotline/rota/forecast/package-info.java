/** How many seats each half hour needs 话务预测, from past weeks and Erlang's formula for waiting. */
package line12345.hotline.rota.forecast;
