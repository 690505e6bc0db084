class WidenInvoiceNumber < ActiveRecord::Migration[7.1]
  def change
    execute "ALTER TABLE invoices ALTER COLUMN number TYPE text"
  end
end
