// What is a row of scores called that belongs to no service?

/** What responses are called that were given without a service. */
export const withoutService = 'Không theo dịch vụ';
/** The row of answers that came by no point: on paper, or from another system. */
export const withoutPoint = 'Không ghi điểm khảo sát';
