// A small table of fields; the piece that wins at the cursor is marked with a word and in bold.
#include "ui/lessons/activation/MaxoutPanel.h"

#include "ui/controls/Stepper.h"
#include "ui/formula/FormulaView.h"
#include "ui/lessons/activation/NumberField.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <cmath>

namespace chalknet::ui {

MaxoutPanel::MaxoutPanel(QWidget* parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_count(new Stepper(this))
    , m_weightHead(new FormulaView(this))
    , m_biasHead(new FormulaView(this))
{
    setTextRole(m_label, TextRole::FieldLabel);
    m_count->setRange(static_cast<int>(kFewestPieces), static_cast<int>(kMostPieces));
    auto* head = new QHBoxLayout;
    head->addWidget(m_label, 1);
    head->addWidget(m_count);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(3, 1);
    m_weightHead->setTex(QStringLiteral("w_i"));
    m_biasHead->setTex(QStringLiteral("b_i"));
    for (FormulaView* symbol : {m_weightHead, m_biasHead}) {
        symbol->setFocusPolicy(Qt::NoFocus);
        symbol->setAlignment(Qt::AlignHCenter | Qt::AlignVCenter);
    }
    grid->addWidget(m_weightHead, 0, 1);
    grid->addWidget(m_biasHead, 0, 2);
    for (int i = 0; i < static_cast<int>(kMostPieces); ++i)
        m_rows.push_back(makeRow(*grid, i));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addLayout(grid);
    connect(m_count, &Stepper::valueChanged, this, [this](int count) { emit countChosen(static_cast<std::size_t>(count)); });
    setStageScale(1.0);
    retranslate();
}

MaxoutPanel::Row MaxoutPanel::makeRow(QGridLayout& grid, int index)
{
    Row row{new QLabel(QString::number(index + 1), this), new NumberField(this), new NumberField(this), new QLabel(this)};
    setTextRole(row.mark, TextRole::FieldLabel);
    const auto place = static_cast<std::size_t>(index);
    const auto edit = [this, place](double MaxoutPiece::*member, double value) {
        if (place >= m_pieces.size())
            return;
        std::vector<MaxoutPiece> next = m_pieces;
        next[place].*member = value;
        emit piecesChosen(next);
    };
    for (NumberField* field : {row.weight, row.bias}) {
        field->setRange(-kLargestPieceNumber, kLargestPieceNumber);
        field->setSingleStep(0.05);
    }
    connect(row.weight, &NumberField::valueEdited, this, [edit](double value) { edit(&MaxoutPiece::weight, value); });
    connect(row.bias, &NumberField::valueEdited, this, [edit](double value) { edit(&MaxoutPiece::bias, value); });
    grid.addWidget(row.number, index + 1, 0);
    grid.addWidget(row.weight, index + 1, 1);
    grid.addWidget(row.bias, index + 1, 2);
    grid.addWidget(row.mark, index + 1, 3);
    return row;
}

void MaxoutPanel::showPieces(const std::vector<MaxoutPiece>& pieces, double x)
{
    m_pieces = pieces;
    m_x = x;
    show();
}

void MaxoutPanel::show()
{
    if (m_pieces.empty())
        return;
    const QSignalBlocker blocker(m_count);
    m_count->setValue(static_cast<int>(m_pieces.size()));
    const std::size_t winner = maxoutValue(m_pieces, m_x).winner;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        const bool exists = i < m_pieces.size();
        for (QWidget* part : std::initializer_list<QWidget*>{row.number, row.weight, row.bias, row.mark})
            part->setVisible(exists);
        if (!exists)
            continue;
        row.weight->showValue(m_pieces[i].weight);
        row.bias->showValue(m_pieces[i].bias);
        row.mark->setText(i == winner ? tr("wins") : QString());
        QFont font = row.number->font();
        font.setBold(i == winner);
        row.number->setFont(font);
    }
}

void MaxoutPanel::setStageScale(double scale)
{
    for (const Row& row : m_rows) {
        row.number->setFont(Theme::instance().sans(15 * scale));
        for (NumberField* field : {row.weight, row.bias}) {
            field->setFont(Theme::instance().sans(15 * scale));
            field->setFixedHeight(static_cast<int>(std::lround(30 * scale)));
            field->setFixedWidth(static_cast<int>(std::lround(82 * scale)));
        }
    }
    m_weightHead->setPixelSize(17 * scale);
    m_biasHead->setPixelSize(17 * scale);
    show();
}

void MaxoutPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MaxoutPanel::retranslate()
{
    m_label->setText(tr("Pieces"));
    m_count->setAccessibleNames(tr("Remove a piece"), tr("Add a piece"));
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].weight->setAccessibleName(tr("Weight of piece %1").arg(i + 1));
        m_rows[i].bias->setAccessibleName(tr("Bias of piece %1").arg(i + 1));
    }
    show();
}

} // namespace chalknet::ui
