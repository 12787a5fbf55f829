/** Figures as tables show them, in this order: how a column is headed, and its name in the report. */
export const SCORE_COLUMNS = [
  ['SROCC', 'srocc'],
  ['KROCC', 'krocc'],
  ['PLCC', 'plcc_raw'],
  ['RMSE', 'rmse_raw'],
  ['PLCC fitted', 'plcc_fitted'],
  ['RMSE fitted', 'rmse_fitted'],
] as const;
