declare module 'virtual:holidays' {
  const table: import('./holiday-table').HolidayTable;
  export default table;
}
