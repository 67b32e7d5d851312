// Preview and meaning of a table.
#include "ui/lessons/lab/CsvDialog.h"

#include "engine/base/Problem.h"
#include "ui/ProblemText.h"
#include "ui/controls/NumberFormat.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr std::size_t kPreviewRows = 8;
constexpr int kColumnWidth = 128;

} // namespace

LabTable labTable(const Dataset& data, bool standardise)
{
    const std::size_t rows = std::min(data.rows(), kMostLabPoints);
    LabTable table;
    table.name = data.name();
    table.inputNames = data.inputNames();
    table.standardise = standardise;
    std::vector<double> inputs(data.inputs());
    for (std::size_t i = 0; i < rows; ++i) {
        const std::size_t row = i * data.rows() / rows;
        data.copyInputs(row, inputs);
        table.values.insert(table.values.end(), inputs.begin(), inputs.end());
        if (data.hasLabels())
            table.labels.push_back(data.label(row));
        else
            table.targets.push_back(data.targets()[row]);
    }
    if (data.hasLabels()) {
        table.classes = data.classes();
        table.classNames = data.classNames();
    } else {
        table.targetName = data.targetNames().front();
    }
    return table;
}

CsvDialog::CsvDialog(CsvTable table, QWidget* parent)
    : QDialog(parent)
    , m_table(std::move(table))
    , m_intro(new QLabel(this))
    , m_preview(new QTableWidget(this))
    , m_standardise(new QCheckBox(this))
    , m_message(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    m_intro->setWordWrap(true);
    m_message->setWordWrap(true);
    m_standardise->setChecked(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(12);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_intro, m_preview, m_standardise, m_message, m_buttons})
        column->addWidget(widget);
    fillPreview();
    connect(m_standardise, &QCheckBox::toggled, this, &CsvDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(720, 480);
    retranslate();
}

void CsvDialog::fillPreview()
{
    const std::size_t rows = std::min(m_table.rows(), kPreviewRows);
    const std::vector<TableRole> roles = guessRoles(m_table, kMostLabClasses);
    m_preview->setColumnCount(static_cast<int>(m_table.columns.size()));
    m_preview->setRowCount(static_cast<int>(rows) + 1);
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setSelectionMode(QAbstractItemView::NoSelection);
    m_preview->verticalHeader()->hide();
    m_preview->setTabKeyNavigation(false); // Tab goes on to the button, not from cell to cell
    m_preview->setWordWrap(false); // a long number would break at its point
    for (std::size_t column = 0; column < m_table.columns.size(); ++column) {
        auto* box = new QComboBox(m_preview);
        for (int i = 0; i < 4; ++i)
            box->addItem(QString());
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents); // the words change with the language
        box->setCurrentIndex(static_cast<int>(roles[column]));
        connect(box, &QComboBox::currentIndexChanged, this, &CsvDialog::check);
        m_roles.push_back(box);
        const int at = static_cast<int>(column);
        m_preview->setHorizontalHeaderItem(at, new QTableWidgetItem(QString::fromStdString(m_table.columns[column])));
        m_preview->setCellWidget(0, at, box);
        for (std::size_t row = 0; row < rows; ++row)
            m_preview->setItem(
                static_cast<int>(row) + 1, at, new QTableWidgetItem(QString::fromStdString(m_table.cell(row, column))));
    }
    m_preview->setRowHeight(0, metrics::kFieldHeight + 6);
}

void CsvDialog::check()
{
    std::vector<TableRole> roles;
    for (const QComboBox* box : m_roles)
        roles.push_back(static_cast<TableRole>(box->currentIndex()));
    m_result.reset();
    const auto inputs = static_cast<std::size_t>(std::count(roles.begin(), roles.end(), TableRole::Input));
    const auto answers
        = std::count(roles.begin(), roles.end(), TableRole::Class) + std::count(roles.begin(), roles.end(), TableRole::Target);
    if (inputs == 0)
        m_message->setText(tr("Choose at least one column as input."));
    else if (inputs > kMostLabInputs)
        m_message->setText(tr("The lab takes up to %1 inputs; leave some columns out.").arg(kMostLabInputs));
    else if (answers != 1)
        m_message->setText(tr("Choose exactly one column as class or as number to be learned."));
    else
        try {
            const Dataset dataset = tableDataset(m_table, roles, kMostLabClasses);
            m_result = labTable(dataset, m_standardise->isChecked());
            m_message->setText(summary() + leftOut(roles));
        } catch (const Error& error) {
            m_message->setText(
                error.problem().code == ProblemCode::CsvTooManyClasses ? tooManyClasses(roles) : problemText(error.problem()));
        }
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(m_result.has_value());
}

// Words cannot be learned as a number.
QString CsvDialog::tooManyClasses(const std::vector<TableRole>& roles) const
{
    const auto column = static_cast<std::size_t>(std::ranges::find(roles, TableRole::Class) - roles.begin());
    const QString name = QString::fromStdString(m_table.columns[column]);
    const QString most = QString::number(kMostLabClasses);
    if (isNumeric(m_table, column))
        return tr("The column %1 has more than %2 different values; take it as a number to be learned.").arg(name, most);
    return tr("The column %1 has more than %2 different words; the lab tells up to %2 classes apart. Choose another column.")
        .arg(name, most);
}

// A column of numbers that one cell keeps from being an input would be missed.
QString CsvDialog::leftOut(std::vector<TableRole> roles) const
{
    for (std::size_t column = 0; column < roles.size(); ++column) {
        if (roles[column] != TableRole::LeaveOut || isNumeric(m_table, column) || !isMostlyNumbers(column))
            continue;
        roles[column] = TableRole::Input;
        try {
            tableDataset(m_table, roles, kMostLabClasses);
        } catch (const Error& error) {
            return QLatin1Char(' ')
                + tr("The column %1 is left out. %2")
                      .arg(QString::fromStdString(m_table.columns[column]), problemText(error.problem()));
        }
    }
    return {};
}

bool CsvDialog::isMostlyNumbers(std::size_t column) const
{
    std::size_t numbers = 0;
    for (std::size_t row = 0; row < m_table.rows(); ++row) {
        QString text = QString::fromStdString(m_table.cell(row, column)).trimmed();
        if (m_table.decimalComma)
            text.replace(QLatin1Char(','), QLatin1Char('.'));
        bool isNumber = false;
        text.toDouble(&isNumber);
        numbers += isNumber ? 1 : 0;
    }
    return 2 * numbers > m_table.rows();
}

QString CsvDialog::summary() const
{
    const QString inputs = tr("%n inputs", nullptr, static_cast<int>(m_result->inputs()));
    const QString what = m_result->classes > 0
        ? tr("%1 rows, %2, %3 classes.").arg(grouped(static_cast<qint64>(m_result->rows())), inputs).arg(m_result->classes)
        : tr("%1 rows, %2, one number to be learned: %3.")
              .arg(grouped(static_cast<qint64>(m_result->rows())), inputs, QString::fromStdString(m_result->targetName));
    if (m_result->rows() == m_table.rows())
        return what;
    return what + QLatin1Char(' ')
        + tr("The file has %1 rows; these are taken evenly from all of them.").arg(grouped(static_cast<qint64>(m_table.rows())));
}

QString CsvDialog::message() const
{
    return m_message->text();
}

void CsvDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void CsvDialog::retranslate()
{
    setWindowTitle(tr("Data from %1").arg(QString::fromStdString(m_table.name)));
    const QString separator = m_table.separator == '\t' ? tr("tabs") : m_table.separator == ';' ? tr("semicolons") : tr("commas");
    m_intro->setText(
        tr("The cells are separated by %1. Choose what each column means; the first rows are shown.").arg(separator));
    for (std::size_t column = 0; column < m_roles.size(); ++column) {
        m_roles[column]->setItemText(0, tr("Leave out"));
        m_roles[column]->setItemText(1, tr("Input"));
        m_roles[column]->setItemText(2, tr("Class"));
        m_roles[column]->setItemText(3, tr("Number to be learned"));
        m_roles[column]->setAccessibleName(tr("Meaning of the column %1").arg(QString::fromStdString(m_table.columns[column])));
    }
    for (std::size_t column = 0; column < m_roles.size(); ++column) {
        m_roles[column]->view()->setMinimumWidth(m_roles[column]->view()->sizeHintForColumn(0) + 24);
        m_preview->setColumnWidth(static_cast<int>(column), std::max(kColumnWidth, m_roles[column]->sizeHint().width() + 8));
    }
    m_preview->setAccessibleName(tr("First rows"));
    m_standardise->setText(tr("Standardise: inputs, and a number to be learned, get mean 0 and standard deviation 1"));
    m_standardise->setToolTip(tr("Inputs of very different sizes make training slow. The plane keeps the units of the table."));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Take over"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    check();
}

} // namespace chalknet::ui
